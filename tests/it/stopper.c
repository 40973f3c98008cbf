/* Loaded before the C library by a test (LD_PRELOAD): ends the process with SIGKILL before its n-th change of the
   disk, where n is VARDE_TEST_STOP_AT. The process does nothing else that changes the disk. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int done;

static void step(void) {
  const char *limit = getenv("VARDE_TEST_STOP_AT");
  if (limit && __atomic_add_fetch(&done, 1, __ATOMIC_SEQ_CST) == atoi(limit)) kill(getpid(), SIGKILL);
}

#define REAL(type, name, ...) type (*real)(__VA_ARGS__) = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

int rename(const char *from, const char *to) { REAL(int, rename, const char *, const char *); step(); return real(from, to); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) { REAL(int, renameat2, int, const char *, int, const char *, unsigned); step(); return real(a, from, b, to, flags); }
int link(const char *from, const char *to) { REAL(int, link, const char *, const char *); step(); return real(from, to); }
int linkat(int a, const char *from, int b, const char *to, int flags) { REAL(int, linkat, int, const char *, int, const char *, int); step(); return real(a, from, b, to, flags); }
int mkdir(const char *path, mode_t mode) { REAL(int, mkdir, const char *, mode_t); step(); return real(path, mode); }
int rmdir(const char *path) { REAL(int, rmdir, const char *); step(); return real(path); }
int unlink(const char *path) { REAL(int, unlink, const char *); step(); return real(path); }
int unlinkat(int folder, const char *path, int flags) { REAL(int, unlinkat, int, const char *, int); step(); return real(folder, path, flags); }

/* Files that are made, not those that are read. */
static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  if (flags & O_CREAT) step();
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
  if (file > 2) step();
  return real(file, bytes, length);
}
