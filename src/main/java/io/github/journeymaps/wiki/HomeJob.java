package io.github.journeymaps.wiki;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * Lets {@link HomeFinder} work regularly on one node, for notes that no {@link HomeFinderTrigger}
 * got to.
 */
public final class HomeJob implements JobRunner {
  private static final Duration EVERY = Duration.ofMinutes(1);
  private static final JobRunnerKey RUNNER = JobRunnerKey.of(HomeJob.class.getName());
  private static final JobId JOB = JobId.of(HomeJob.class.getName());

  private final SchedulerService scheduler;
  private final HomeFinder finder;

  public HomeJob(SchedulerService scheduler, HomeFinder finder) {
    this.scheduler = scheduler;
    this.finder = finder;
  }

  public void start() throws SchedulerServiceException {
    var first = Date.from(Instant.now().plus(EVERY));
    scheduler.registerJobRunner(RUNNER, this);
    scheduler.scheduleJob(
        JOB,
        JobConfig.forJobRunnerKey(RUNNER)
            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
            .withSchedule(Schedule.forInterval(EVERY.toMillis(), first)));
  }

  /** Leaves the job to the other nodes. */
  public void stop() {
    scheduler.unregisterJobRunner(RUNNER);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    return JobRunnerResponse.success("notes: " + finder.run());
  }
}
