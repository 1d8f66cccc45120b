package dev.stepwright.maven.packaging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The sizes that Lambda sets, known before anything is uploaded.
 *
 * @param unpacked all files together at most
 * @param direct a zip up to this size is sent with the call; a larger one goes through S3
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</a>
 */
public record PackageLimits(long unpacked, long direct) {

    public static final PackageLimits OF_LAMBDA = new PackageLimits(262_144_000, 52_428_800);

    private static final int LARGEST = 10;

    private record Sized(String name, long bytes) {}

    /**
     * Says what makes the package too large.
     *
     * @return one line for each of the largest files; none if the package is small enough
     */
    public List<String> excess(List<ArchiveFile> files) throws IOException {
        List<Sized> sizes = new ArrayList<>();
        for (ArchiveFile file : files) {
            sizes.add(new Sized(file.name(), file.content().read().length));
        }
        long total = sizes.stream().mapToLong(Sized::bytes).sum();
        return total <= unpacked
                ? List.of()
                : sizes.stream()
                        .sorted(Comparator.comparingLong(Sized::bytes)
                                .reversed()
                                .thenComparing(Sized::name))
                        .limit(LARGEST)
                        .map(each -> "%12s  %s".formatted(grouped(each.bytes()), each.name()))
                        .toList();
    }

    private static String grouped(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }
}
