#include "terminal_signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { HIGHEST_SIGNAL = 64, TEXT_LIMIT = 255 };

static const int fatal_signals[] = {SIGTERM, SIGHUP,  SIGINT, SIGQUIT, SIGABRT, SIGSEGV,
                                    SIGBUS,  SIGFPE, SIGILL, SIGTRAP, SIGSYS};
enum { FATAL_COUNT = sizeof fatal_signals / sizeof fatal_signals[0] };

static volatile sig_atomic_t armed;
static volatile sig_atomic_t interrupted;
static int restore_input, restore_output;
static char restore_bytes[TEXT_LIMIT];
static size_t restore_count;
static struct termios restore_mode;
static struct sigaction before_fatal[FATAL_COUNT];

static int wake_pipe[2] = {-1, -1};
static struct sigaction before_watch[HIGHEST_SIGNAL + 1];
static int watched[HIGHEST_SIGNAL + 1];  // By how many at once.

static void restore(void) {
    if (!armed) return;
    armed = 0;
    size_t done = 0;
    while (done < restore_count) {
        ssize_t written = write(restore_output, restore_bytes + done, restore_count - done);
        if (written <= 0) break;
        done += (size_t)written;
    }
    tcsetattr(restore_input, TCSANOW, &restore_mode);
}

static void on_fatal(int number) {
    int saved = errno;
    restore();
    for (int index = 0; index < FATAL_COUNT; index++) {
        if (fatal_signals[index] == number) sigaction(number, &before_fatal[index], NULL);
    }
    raise(number);  // It is blocked until this handler returns, then does what it would have done.
    errno = saved;
}

bool terminal_restore_arm(int input, int output, const char *bytes, size_t count, const struct termios *mode) {
    if (count > TEXT_LIMIT) return false;
    terminal_restore_disarm();
    restore_input = input;
    restore_output = output;
    memcpy(restore_bytes, bytes, count);
    restore_count = count;
    restore_mode = *mode;
    armed = 1;
    // A stack of its own, for the crash may be that there is none left.
    static char stack[32768];
    stack_t spare = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&spare, NULL);
    struct sigaction action = {.sa_handler = on_fatal, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < FATAL_COUNT; index++) {
        if (watched[fatal_signals[index]]) continue;
        sigaction(fatal_signals[index], &action, &before_fatal[index]);
        // A signal that was ignored, as under nohup, stays ignored.
        if (before_fatal[index].sa_handler == SIG_IGN) sigaction(fatal_signals[index], &before_fatal[index], NULL);
    }
    return true;
}

void terminal_restore_disarm(void) {
    if (!armed) return;
    armed = 0;
    for (int index = 0; index < FATAL_COUNT; index++) {
        struct sigaction now;
        if (sigaction(fatal_signals[index], NULL, &now) == 0 && now.sa_handler == on_fatal) {
            sigaction(fatal_signals[index], &before_fatal[index], NULL);
        }
    }
}

static void on_watched(int number) {
    int saved = errno;
    if (number == SIGINT || number == SIGTERM || number == SIGHUP) interrupted = number;
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(wake_pipe[1], &byte, 1);  // A full pipe wakes the reader as well.
    (void)ignored;
    errno = saved;
}

int terminal_signal_watch(int number) {
    if (number < 1 || number > HIGHEST_SIGNAL) {
        errno = EINVAL;
        return -1;
    }
    if (wake_pipe[0] < 0) {
        if (pipe(wake_pipe) != 0) return -1;
        for (int end = 0; end < 2; end++) {
            fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
            fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
        }
    }
    if (watched[number]) {
        watched[number]++;
        return wake_pipe[0];
    }
    struct sigaction action = {.sa_handler = on_watched};
    sigemptyset(&action.sa_mask);
    if (sigaction(number, &action, &before_watch[number]) != 0) return -1;
    if (before_watch[number].sa_handler == SIG_IGN && (number == SIGHUP || number == SIGTERM)) {
        // As under nohup: what was ignored stays ignored.
        sigaction(number, &before_watch[number], NULL);
        return wake_pipe[0];
    }
    watched[number] = 1;
    return wake_pipe[0];
}

void terminal_signal_unwatch(int number) {
    if (number < 1 || number > HIGHEST_SIGNAL || !watched[number] || --watched[number] > 0) return;
    sigaction(number, &before_watch[number], NULL);
}

int terminal_interrupt_seen(bool clear) {
    int seen = interrupted;
    if (clear) interrupted = 0;
    return seen;
}
