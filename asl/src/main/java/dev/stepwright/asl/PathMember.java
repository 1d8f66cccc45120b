package dev.stepwright.asl;

/** Names of members in JSONPath mode: the ending {@code .$} tells that the value comes from a path. */
public final class PathMember {

    private static final String ENDING = ".$";

    private PathMember() {}

    public static boolean isFromPath(String member) {
        return member.endsWith(ENDING);
    }

    /** The name of the member that the value is for. */
    public static String nameOf(String member) {
        return isFromPath(member) ? member.substring(0, member.length() - ENDING.length()) : member;
    }
}
