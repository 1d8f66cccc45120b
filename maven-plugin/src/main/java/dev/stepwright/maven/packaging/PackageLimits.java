package dev.stepwright.maven.packaging;

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

    /**
     * Says what makes the package too large.
     *
     * @return one line for each of the largest files; none if the package is small enough
     */
    public List<String> excess(List<Archive.Size> files) {
        return total(files) <= unpacked
                ? List.of()
                : files.stream()
                        .sorted(Comparator.comparingLong(Archive.Size::bytes)
                                .reversed()
                                .thenComparing(Archive.Size::name))
                        .limit(LARGEST)
                        .map(each -> "%12s  %s".formatted(grouped(each.bytes()), each.name()))
                        .toList();
    }

    public static long total(List<Archive.Size> files) {
        return files.stream().mapToLong(Archive.Size::bytes).sum();
    }

    /** With separators: 262,144,000. */
    public static String grouped(long bytes) {
        return String.format(Locale.ROOT, "%,d", bytes);
    }
}
