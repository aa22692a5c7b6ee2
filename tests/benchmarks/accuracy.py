#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores the analysis on the reference data beside the project, where it is at hand; ./dev accuracy calls it.

Annotates each reference folder with build/release/bin/guillemet-cli and compares with its .ann files by the scorer beside it.
The figures of every version are kept in accuracy.md.
"""
import os, re, subprocess, sys, tempfile

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get('GUILLEMET_REFERENCE', os.path.join(os.path.dirname(PROJECT), 'shared'))
CLI = os.path.join(PROJECT, 'build', 'release', 'bin', 'guillemet-cli')
SETS = [  # folder, language, options of the scorer, figures to show
    ('gold-fr-dev', 'fr', [], 'quote_F quote_exact_F radar03_F radar08_F recall_direct recall_mixed recall_indirect type_acc '
                              'source_acc cue_acc speaker_acc attribution_F country_F'),
    ('polnear/dev', 'en', ['--speech-only'], 'quote_F quote_exact_F source_acc cue_acc attribution_F'),
    ('dwie-train', 'en', [], 'country_R country_P'),
]


def readable_copy(source, folder):
    """The scorer expects well-formed event lines; a few of polnear's have arguments without a role."""
    for name in os.listdir(source):
        if name.endswith(('.txt', '.ann')):
            text = open(os.path.join(source, name), encoding='utf-8', newline='').read()
            if name.endswith('.ann'):
                text = '\n'.join(re.sub(r'(?<= )[^ :\t]+(?= |$)', '', line).rstrip() if line.startswith('E') else line
                                 for line in text.split('\n'))
            open(os.path.join(folder, name), 'w', encoding='utf-8', newline='').write(text)


def main():
    scorer = os.path.join(SHARED, 'tools', 'score.py')
    if not os.path.exists(scorer):
        print(f'accuracy: no reference data in {SHARED}; set GUILLEMET_REFERENCE to the folder with data/ and tools/. Nothing done.')
        return 0
    if not os.path.exists(CLI):
        print('accuracy: build the release first: PRESET=release ./dev build')
        return 1
    failed = False
    for name, language, options, figures in SETS:
        source = os.path.join(SHARED, 'data', name)
        if not os.path.isdir(source):
            print(f'{name}: not at hand, left out')
            continue
        with tempfile.TemporaryDirectory() as gold, tempfile.TemporaryDirectory() as found:
            readable_copy(source, gold)
            annotate = subprocess.run([CLI, 'annotate', '--lang', language, '--format', 'brat', '--output', found, gold],
                                      capture_output=True, text=True)
            scored = subprocess.run([sys.executable, scorer, gold, found] + options, capture_output=True, text=True)
        if annotate.returncode or scored.returncode:
            print(f'{name}: {annotate.stderr or scored.stderr}')
            failed = True
            continue
        lines = scored.stdout.splitlines()
        print(f'{name}: {lines[0]}')
        for line in lines[1:]:
            if line.split()[0] in figures.split():
                print('  ' + line)
    return 1 if failed else 0


sys.exit(main())
