package org.crosscheck.machine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.Callable;

/**
 * How much memory a task holds at a time: live objects only, since garbage says nothing but how much room was given. Its
 * collections slow the task down.
 */
public final class LiveHeap {
    private static final int MEGABYTE = 1 << 20;
    /** So much longer than a collection takes the next one is put off. */
    private static final int REST = 4;

    private LiveHeap() {}

    /** The most that the task held beyond what was held before, in megabytes. */
    public static double most(Callable<?> task) throws Exception {
        Watch watch = new Watch(live());
        Thread thread = new Thread(watch, "live-heap");
        thread.setDaemon(true);
        thread.start();
        try {
            task.call();
        } finally {
            watch.over = true;
            thread.join();
        }
        return (watch.most - watch.before) / (double) MEGABYTE;
    }

    /** As the collection leaves it: what other threads allocate before this one goes on is not counted. */
    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    private static final class Watch implements Runnable {
        private final long before;
        private volatile long most;
        private volatile boolean over;

        Watch(long before) {
            this.before = before;
            this.most = before;
        }

        @Override
        public void run() {
            while (!over) {
                long start = System.currentTimeMillis();
                most = Math.max(most, live());
                try {
                    Thread.sleep(REST * (System.currentTimeMillis() - start));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
