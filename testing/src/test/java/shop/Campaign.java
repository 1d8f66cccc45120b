package shop;

import java.time.Instant;
import java.util.List;

public record Campaign(Instant begin, List<String> customers) {}
