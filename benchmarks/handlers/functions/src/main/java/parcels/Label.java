package parcels;

import java.math.BigDecimal;
import java.util.List;

public record Label(String id, String address, List<String> notes, BigDecimal kilos, int lines) {}
