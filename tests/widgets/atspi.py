#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Linux screen reader gets to hear of the real window, over a session bus of its own.

    tests/widgets/atspi.sh       (needs Xvfb, at-spi2-core, python3-pyatspi, xdotool; says so and leaves with 77 without)

Run inside dbus-run-session with a display; the program to start is the rest of the command line.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
import pyatspi  # noqa: E402

TIMEOUT = 40  # seconds for the window to come
heard = []
failures = []


def check(true, what):
    print(("ok      " if true else "NOT OK  ") + what)
    if not true:
        failures.append(what)


def walk(node, depth=0):
    """All under it; what goes while one looks is left out."""
    yield node
    try:
        children = [node.getChildAtIndex(i) for i in range(min(node.childCount, 200))] if depth < 25 else []
    except GLib.Error:
        return
    for child in children:
        if child is not None:
            yield from walk(child, depth + 1)


def name(node):
    try:
        return node.name or ""
    except GLib.Error:
        return ""


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        child = desktop.getChildAtIndex(i)
        if child is not None and "guillemet" in (child.name or "").lower():
            return child
    return None


def wait(what, seconds=TIMEOUT):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = what()
        if value:
            return value
        context = GLib.MainContext.default()
        while context.pending():
            context.iteration(False)
        time.sleep(0.2)
    return None


def key(name):
    subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


def listen(event):
    text = event.any_data if isinstance(event.any_data, str) else ""
    heard.append((event.type, text))


def main():
    for kind in ("object:announcement", "object:property-change:accessible-description"):
        try:
            pyatspi.Registry.registerEventListener(listen, kind)
        except Exception as error:  # an older library does not know announcements
            print("cannot listen to", kind, error)
    program = subprocess.Popen(sys.argv[1:])
    try:
        app = wait(application)
        check(app is not None, "the program is on the accessibility bus")
        if app is None:
            return
        editor = wait(lambda: next((n for n in walk(app) if name(n) == "Article" and "Text" in pyatspi.listInterfaces(n)), None))
        check(editor is not None, "the article is there as text")
        if editor is None:
            return
        text = editor.queryText()
        wait(lambda: text.characterCount > 200)
        check(text.characterCount > 200, "it gives its %d characters" % text.characterCount)
        check(wait(lambda: any("to decide" in (name(n)) for n in walk(app))), "it has been read through")
        nameless = []
        focusable = 0
        for node in walk(app):
            try:
                states = node.getState()
                if node.getRoleName() == "table cell":
                    continue  # an empty one says nothing
                if states.contains(pyatspi.STATE_FOCUSABLE) and states.contains(pyatspi.STATE_SHOWING):
                    focusable += 1
                    if not node.name:
                        nameless.append(node.getRoleName())
            except GLib.Error:
                continue  # it has gone
        check(focusable > 10 and not nameless, "%d things take the keyboard, all with a name %s" % (focusable, nameless))
        # There is no window manager to give the window the keyboard.
        subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "guillemet", "windowfocus", "--sync"], check=True)
        key("ctrl+2")
        heard.clear()
        key("space")
        wait(lambda: heard, 10)
        check(bool(heard), "the annotation one comes to is announced: %s" % (heard[-1][1][:90] if heard else ""))
        print("        events:", sorted({kind for kind, _ in heard}))
        description = editor.description or ""
        check("Quotation" in description or ":" in description, "and it is the description of the text: " + description[:90])
        before = len(heard)
        key("Return")
        wait(lambda: len(heard) > before, 5)
        check(len(heard) > before, "what was decided is announced: %s" % (heard[-1][1][:90] if heard else ""))
        position = editor.queryText().caretOffset
        key("Right")
        check(bool(wait(lambda: editor.queryText().caretOffset != position, 5)), "the caret is followed")
    finally:
        program.terminate()
        program.wait(10)


if __name__ == "__main__":
    main()
    sys.exit(1 if failures else 0)
