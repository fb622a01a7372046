package id.cakupan.enrollment.request;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import id.cakupan.kit.Refusal;

/** Lets in three for each processor, before their transactions begin. */
@FewAtATime
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class InTurn {

    private static final int FOR_EACH_PROCESSOR = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Semaphore PLACES = new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(),
            true);

    @AroundInvoke
    Object proceed(InvocationContext call) throws Exception {
        if (!PLACES.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw Refusal.busy("register-busy", "More is being written than the register can take; try again in a moment.",
                    RETRY);
        }
        try {
            return call.proceed();
        } finally {
            PLACES.release();
        }
    }
}
