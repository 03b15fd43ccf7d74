package io.github.journeymaps.host.container.services;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs at intervals on two threads of its own; a job that fails is logged and runs again at
 * its next time.
 */
public final class Jobs implements SchedulerService, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int THREADS = 2;
  private static final int STOP_SECONDS = 5;

  private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
  private final Map<JobId, Future<?>> scheduled = new ConcurrentHashMap<>();
  private final ScheduledThreadPoolExecutor threads =
      new ScheduledThreadPoolExecutor(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "jobs");
            thread.setDaemon(true);
            return thread;
          });

  private record Request(JobId getJobId, JobConfig getJobConfig, Date getStartTime)
      implements JobRunnerRequest {
    @Override
    public boolean isCancellationRequested() {
      return Thread.currentThread().isInterrupted();
    }
  }

  @Override
  public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
    runners.put(key, runner);
  }

  @Override
  public void unregisterJobRunner(JobRunnerKey key) {
    runners.remove(key);
  }

  /** Those that are registered now. */
  public Collection<JobRunner> runners() {
    return List.copyOf(runners.values());
  }

  @Override
  public void scheduleJob(JobId id, JobConfig config) {
    unscheduleJob(id);
    IntervalScheduleInfo when = config.getSchedule().getIntervalScheduleInfo();
    Date first = when.getFirstRunTime();
    long delay = first == null ? 0 : Math.max(0, first.getTime() - System.currentTimeMillis());
    Runnable run = () -> run(id, config);
    scheduled.put(
        id,
        when.getIntervalInMillis() == 0
            ? threads.schedule(run, delay, TimeUnit.MILLISECONDS)
            : threads.scheduleAtFixedRate(
                run, delay, when.getIntervalInMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void unscheduleJob(JobId id) {
    Future<?> old = scheduled.remove(id);
    if (old != null) {
      old.cancel(false);
    }
  }

  private void run(JobId id, JobConfig config) {
    JobRunner runner = runners.get(config.getJobRunnerKey());
    if (runner == null) {
      LOG.debug("Nobody runs the job {}", id);
      return;
    }
    try {
      JobRunnerResponse response = runner.runJob(new Request(id, config, new Date()));
      if (response != null && !response.isSuccessful()) {
        LOG.warn("The job {} failed: {}", id, response.getMessage());
      }
    } catch (RuntimeException e) {
      LOG.error("The job {} failed", id, e);
    }
  }

  /**
   * Lets running jobs end for five seconds; none is interrupted, since it may be in the database.
   */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("A job is left behind: it has not ended within {} s", STOP_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
