package org.onrecord.diagnostic;
/** X. */
@SuppressWarnings("all")
public final class T {
    private static final StringBuffer B = new StringBuffer();

    private T() {}
    /** X. */
    public static void t(String s) {
        B.append(System.currentTimeMillis())
                .append(' ')
                .append(Thread.currentThread().getName().replace("ForkJoinPool.commonPool-", ""))
                .append(' ')
                .append(s)
                .append('\n');
    }
    /** X. */
    public static void end() {
        System.err.print(B);
    }
}
