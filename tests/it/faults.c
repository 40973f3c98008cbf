/* Loaded before the C library by tests (LD_PRELOAD), to make what a machine does only on its worst day.

   VARDE_TEST_STOP_AT=n   ends the process with SIGKILL before its n-th change of the disk
   VARDE_TEST_FAIL_AT=n   refuses the n-th change of the disk, and all later ones with VARDE_TEST_FAIL_ON=1, with the
                          error number VARDE_TEST_ERRNO
   VARDE_TEST_COUNT=1     says at the end how many changes there were
   VARDE_TEST_CLOCK=1     gives every question for the time an answer decades away from the last one

   A change of the disk: a file or folder is made, renamed, linked or removed, or bytes are written into a file. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int done;

static int number(const char *name) {
  const char *text = getenv(name);
  return text ? atoi(text) : 0;
}

/* True when this change is refused. */
static int refused(void) {
  int at = __atomic_add_fetch(&done, 1, __ATOMIC_SEQ_CST);
  if (at == number("VARDE_TEST_STOP_AT")) kill(getpid(), SIGKILL);
  int fail = number("VARDE_TEST_FAIL_AT");
  if (!fail || !(at == fail || (at > fail && number("VARDE_TEST_FAIL_ON")))) return 0;
  errno = number("VARDE_TEST_ERRNO");
  return 1;
}

__attribute__((destructor)) static void count(void) {
  if (number("VARDE_TEST_COUNT")) fprintf(stderr, "changes of the disk: %d\n", done);
}

#define REAL(type, name, ...) type (*real)(__VA_ARGS__) = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

int rename(const char *from, const char *to) { REAL(int, rename, const char *, const char *); return refused() ? -1 : real(from, to); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { REAL(int, renameat2, int, const char *, int, const char *, unsigned); return refused() ? -1 : real(a, from, b, to, flags); }
int link(const char *from, const char *to) { REAL(int, link, const char *, const char *); return refused() ? -1 : real(from, to); }
int linkat(int a, const char *from, int b, const char *to, int flags) { REAL(int, linkat, int, const char *, int, const char *, int); return refused() ? -1 : real(a, from, b, to, flags); }
int mkdir(const char *path, mode_t mode) { REAL(int, mkdir, const char *, mode_t); return refused() ? -1 : real(path, mode); }
int rmdir(const char *path) { REAL(int, rmdir, const char *); return refused() ? -1 : real(path); }
int unlink(const char *path) { REAL(int, unlink, const char *); return refused() ? -1 : real(path); }
int unlinkat(int folder, const char *path, int flags) { REAL(int, unlinkat, int, const char *, int); return refused() ? -1 : real(folder, path, flags); }

/* Files that are made, not those that are read. */
static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  if ((flags & O_CREAT) && refused()) return -1;
  return real(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open"), path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened((int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open64"), path, flags, mode);
}

/* What is written into files: a file may be left empty or half-written. The three standard streams don't count. */
ssize_t write(int file, const void *bytes, size_t length) {
  REAL(ssize_t, write, int, const void *, size_t);
  if (file > 2 && refused()) return -1;
  return real(file, bytes, length);
}

/* Forth to 2100, back to 1971, and so on. */
static void jump(time_t *seconds) {
  static int asked;
  if (number("VARDE_TEST_CLOCK")) *seconds = __atomic_add_fetch(&asked, 1, __ATOMIC_SEQ_CST) % 2 ? 4102444800 : 31536000;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  REAL(int, clock_gettime, clockid_t, struct timespec *);
  int result = real(clock, time);
  if (!result) jump(&time->tv_sec);
  return result;
}

int gettimeofday(struct timeval *time, void *zone) {
  REAL(int, gettimeofday, struct timeval *, void *);
  int result = real(time, zone);
  if (!result) jump(&time->tv_sec);
  return result;
}

time_t time(time_t *place) {
  REAL(time_t, time, time_t *);
  time_t now = real(NULL);
  jump(&now);
  if (place) *place = now;
  return now;
}
