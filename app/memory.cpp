// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of jemalloc, which reads them before main().
#include <jemalloc/jemalloc.h>

// What was let go of goes back to the system on a thread of jemalloc's own, not on the window's.
const char *malloc_conf = "background_thread:true";
