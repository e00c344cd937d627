// What the parsing process may no longer do once it has started: open connections, start programs, write files.
// Swift can't build the kernel's filter program or call the variadic system calls itself, hence C.
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#if defined(__x86_64__)
#define SANDBOX_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define SANDBOX_ARCH AUDIT_ARCH_AARCH64
#endif

#define SANDBOX_DENY(nr) \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, nr, 0, 1), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

/// Forbids sockets, new programs and opening files for writing; 0 when the kernel took the filter.
static inline int sandbox_seal(void) {
#ifdef SANDBOX_ARCH
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SANDBOX_ARCH, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        SANDBOX_DENY(__NR_socket),
        SANDBOX_DENY(__NR_socketpair),
        SANDBOX_DENY(__NR_connect),
        SANDBOX_DENY(__NR_execve),
        SANDBOX_DENY(__NR_execveat),
        SANDBOX_DENY(__NR_ptrace),
        SANDBOX_DENY(__NR_unlinkat),
        SANDBOX_DENY(__NR_renameat2),
        SANDBOX_DENY(__NR_mkdirat),
        SANDBOX_DENY(__NR_symlinkat),
        SANDBOX_DENY(__NR_linkat),
#ifdef __NR_open
        SANDBOX_DENY(__NR_unlink),
        SANDBOX_DENY(__NR_rename),
        SANDBOX_DENY(__NR_mkdir),
        SANDBOX_DENY(__NR_symlink),
        SANDBOX_DENY(__NR_link),
        SANDBOX_DENY(__NR_creat),
        SANDBOX_DENY(__NR_fork),
        SANDBOX_DENY(__NR_vfork),
        // open(path, flags): refuse any mode but reading.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_open, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
#endif
        // openat(directory, path, flags): the same.
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_openat, 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#else
    return -1;
#endif
}

/// Sets the soft and the hard limit of one resource; the resource is an enum in C, an integer for Swift.
static inline int sandbox_limit(int resource, unsigned long long value) {
    struct rlimit limit = {value, value};
    return setrlimit((__rlimit_resource_t)resource, &limit);
}

// Present only in a build that a sanitizer watches.
extern void __asan_init(void) __attribute__((weak));
extern void __tsan_init(void) __attribute__((weak));

/// Limits the address space in bytes; not under a sanitizer, which reserves terabytes that it never uses.
static inline int sandbox_limit_memory(unsigned long long bytes) {
    return __asan_init || __tsan_init ? 0 : sandbox_limit(RLIMIT_AS, bytes);
}

static const int sandbox_cpu_seconds = RLIMIT_CPU;
static const int sandbox_file_size = RLIMIT_FSIZE;
static const int sandbox_core_size = RLIMIT_CORE;
static const int sandbox_open_files = RLIMIT_NOFILE;
