package dev.stepwright;

/**
 * What a class with steps does before the first call of one: open connections, fill caches, load classes.
 *
 * <p>The functions of its steps do it when they start while nobody waits, which is before the snapshot of SnapStart is
 * taken, and ahead of the calls of provisioned concurrency. Where a function starts because it is called, it is not
 * done, and the first call does the same work.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-best-practices.html">AWS: SnapStart best
 *     practices</a>
 */
public interface WarmUp {

    /** @throws Exception if the function cannot work without, which then does not start */
    void warmUp() throws Exception;
}
