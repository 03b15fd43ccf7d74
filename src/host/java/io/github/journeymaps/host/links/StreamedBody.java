package io.github.journeymaps.host.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer as it comes: reading waits for more of it, each time as long as the read
 * timeout says. Filled by the client's threads, read by one.
 */
final class StreamedBody extends InputStream implements BodySubscriber<InputStream> {
  private final int timeout;

  /** What has come; empty at the end. */
  private final BlockingQueue<Optional<List<ByteBuffer>>> come = new LinkedBlockingQueue<>();

  private final Deque<ByteBuffer> unread = new ArrayDeque<>();
  private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
  private volatile Throwable failure;
  private boolean ended;

  /**
   * @param timeout in milliseconds; 0 is for ever
   */
  StreamedBody(int timeout) {
    this.timeout = timeout;
  }

  @Override
  public CompletionStage<InputStream> getBody() {
    return CompletableFuture.completedStage(this);
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription.complete(given);
    given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    come.add(Optional.of(buffers));
  }

  @Override
  public void onError(Throwable thrown) {
    failure = thrown;
    come.add(Optional.empty());
  }

  @Override
  public void onComplete() {
    come.add(Optional.empty());
  }

  @Override
  public int read() throws IOException {
    return more() ? unread.peek().get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, unread.peek().remaining());
    unread.peek().get(into, offset, count);
    return count;
  }

  /** Waits until there is something to read; false at the end. */
  private boolean more() throws IOException {
    while (unread.peek() == null || !unread.peek().hasRemaining()) {
      if (unread.poll() == null && !received()) {
        return false;
      }
    }
    return true;
  }

  private boolean received() throws IOException {
    if (!ended) {
      Optional<List<ByteBuffer>> buffers = next();
      buffers.ifPresent(unread::addAll);
      buffers.ifPresent(all -> subscription.join().request(1));
      ended = buffers.isEmpty();
    }
    if (ended && failure != null) {
      throw new IOException("The answer breaks off", failure);
    }
    return !ended;
  }

  private Optional<List<ByteBuffer>> next() throws IOException {
    try {
      Optional<List<ByteBuffer>> buffers =
          timeout == 0 ? come.take() : come.poll(timeout, TimeUnit.MILLISECONDS);
      if (buffers == null) {
        close();
        throw new SocketTimeoutException("Nothing more has come for " + timeout + " ms");
      }
      return buffers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Reading is interrupted", e);
    }
  }

  /** What has not come yet is not wanted any more; the connection ends then. */
  @Override
  public void close() {
    subscription.thenAccept(Subscription::cancel);
  }
}
