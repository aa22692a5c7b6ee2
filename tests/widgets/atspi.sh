#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Listens to the real window as a screen reader does: ./dev build guillemet, then tests/widgets/atspi.sh
# Leaves with 77 where the tools are not installed.
set -euo pipefail
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
python=/usr/bin/python3
missing=()
for tool in Xvfb dbus-run-session xdotool; do command -v "$tool" >/dev/null || missing+=("$tool"); done
[ -x /usr/libexec/at-spi-bus-launcher ] || missing+=(at-spi2-core)
"$python" -c 'import pyatspi' 2>/dev/null || missing+=(python3-pyatspi)
[ ${#missing[@]} = 0 ] || { echo "skipped: not installed: ${missing[*]}"; exit 77; }

home=$(mktemp -d)
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1280x800x24 3>"$home/display" >/dev/null 2>&1 & # it chooses a free number and says when it is there
xvfb=$!
trap 'kill $xvfb 2>/dev/null; rm -rf "$home"' EXIT
DISPLAY=:$(head -n 1 "$home/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LANG=C.UTF-8
export XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data # the cache holds the build environment
dbus-run-session -- bash -c 'gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null || true
    exec "$@"' bash "$python" "$project/tests/widgets/atspi.py" "$project/dev" exec "${1:-$project/build/dev/bin/guillemet}" --sample
