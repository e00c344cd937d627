// What has to happen inside signal handlers. It is C because only C can promise to touch nothing but
// what a handler may: no allocation, no locks, no runtime.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// From now on, when a signal ends the process (or it crashes), the bytes are written to `output` and the mode is set on `input`
/// before it dies. Longer texts than 255 bytes are refused.
bool terminal_restore_arm(int input, int output, const char *bytes, size_t count, const struct termios *mode);

/// The screen has been restored by other means.
void terminal_restore_disarm(void);

/// Makes `signal` arrive as a byte, its number, on the pipe whose reading end is returned; -1 with `errno` when that fails. A SIGHUP or
/// SIGTERM that was ignored stays ignored.
int terminal_signal_watch(int signal);

/// The signal does again what it did before `terminal_signal_watch`, once everybody who watched it has called this.
void terminal_signal_unwatch(int signal);

/// The last of SIGINT, SIGTERM and SIGHUP that has arrived while it was watched, since the last call that cleared it; 0 for none.
int terminal_interrupt_seen(bool clear);
