#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits how sure the analysis says it is, and shows how well that holds.

    calibrate.py SET [--language CODE] [--speech-only] [--write FILE [--bases N N N N] | --check | --judge SET]

SET is a folder of the reference data (gold-fr-dev) with .txt and .ann. The analysis tells what evidence it has for each suggestion
(category guillemet.evidence); a suggestion is right where the scorer finds it in the reference: a quotation with Jaccard >= 0.5, a source
or cue that overlaps one, a country with its code. For each kind of suggestion a logistic regression is fitted, drawn towards the weights
of resources/languages/confidence.json, and judged on articles it was not fitted on (ten folds). The table shows, by the probability
given, how many suggestions there were, the mean probability, and how many were right; ece is the mean difference between the two.
--write writes the weights fitted on all articles, the base lowered by CAUTION where the rules were made on the same articles; --check shows
the table of what the program says now; --judge fits on SET and judges on another (of PolNeAR's: to compare, never to be kept).
"""
import argparse, collections, json, math, os, random, re, subprocess, tempfile

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.environ.get('GUILLEMET_REFERENCE', os.path.join(os.path.dirname(PROJECT), 'shared'))
CLI = os.path.join(PROJECT, 'build', 'release', 'bin', 'guillemet-cli')
PRIOR = os.path.join(PROJECT, 'resources', 'languages', 'confidence.json')
KINDS = ('quotation', 'source', 'cue', 'country')
PULL = 4.0  # of the weights of single signs towards the prior: as much as that many suggestions
FOLDS = 10
CAUTION = 0.5  # log odds: the rules know the articles that they were made on

source = open(os.path.join(SHARED, 'tools', 'score.py'), encoding='utf-8').read()
score = {'__name__': 'score', '__doc__': ''}
exec(source.rsplit('\nmain()', 1)[0], score)
chars, overlap, read_ann = score['chars'], score['overlap'], score['read_ann']


def gold_of(path):
    """The scorer expects well-formed event lines; a few of polnear's have arguments without a role."""
    text = open(path, encoding='utf-8', newline='').read()
    with tempfile.NamedTemporaryFile('w', suffix='.ann', encoding='utf-8', newline='') as copy:
        copy.write('\n'.join(re.sub(r'(?<= )[^ :\t]+(?= |$)', '', line).rstrip() if line.startswith('E') else line
                             for line in text.split('\n')))
        copy.flush()
        return read_ann(copy.name)


def is_speech(text, quotation):
    words = ''.join(text[a:b] for a, b in quotation['fr'])
    cue = ' '.join(text[a:b] for a, b in quotation['cue'])
    return bool(re.search('["“”«»]', words)) or bool(score['SPEECH'].search(cue))


def right_quotations(text, gold, found, speech_only):
    """By index of `found`: True, False, or None where it is neither, because it is no speech."""
    wanted = [chars(text, q['fr']) for q in gold]
    given = [chars(text, fr) for fr in found]
    pairs = sorted(((len(g & p) / len(g | p), i, j) for i, g in enumerate(wanted) for j, p in enumerate(given) if g & p), key=lambda t: (-t[0], t[1], t[2]))
    taken, result = set(), [False] * len(found)
    done = set()
    for value, i, j in pairs:
        if i in taken or j in done:
            continue
        taken.add(i)
        done.add(j)
        if speech_only and not is_speech(text, gold[i]):
            result[j] = None if value >= 0.3 else False
        else:
            result[j] = value >= 0.5
    return result


def suggestions(folder, language, speech_only):
    """(article, kind, signs, right, confidence) of every suggestion."""
    with tempfile.TemporaryDirectory() as place:
        for name in os.listdir(folder):
            if name.endswith('.txt') and os.path.exists(os.path.join(folder, name[:-4] + '.ann')):
                os.symlink(os.path.join(folder, name), os.path.join(place, name))
        names = sorted(name[:-4] for name in os.listdir(place))
        run = subprocess.run([CLI, 'annotate', '-l', language, '-f', 'json', '-j', '1', place], capture_output=True, text=True,
                             env=dict(os.environ, QT_LOGGING_RULES='guillemet.evidence.debug=true', QT_FORCE_STDERR_LOGGING='1'))
    evidence = collections.defaultdict(collections.deque)
    for line in run.stderr.splitlines():
        fields = line.split()
        if fields and fields[0] == 'guillemet.evidence:':
            evidence[fields[1]].append((fields[2], fields[3:]))
    rows = []
    articles = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(articles) == len(names), run.stderr[-500:]
    for name, article in zip(names, articles):
        text = article['text']
        gold = gold_of(os.path.join(folder, name + '.ann'))
        quotations = [a for a in article['annotations'] if a['tag'] == 'quotation']
        right = dict(zip((a['id'] for a in quotations),
                         right_quotations(text, gold['quotes'], [a['fragments'] for a in quotations], speech_only)))
        spans = {'source': [s for q in gold['quotes'] for s in q['src']], 'cue': [s for q in gold['quotes'] for s in q['cue']]}
        silent = {target['target'] for a in quotations if right[a['id']] is None for target in a.get('links', [])}
        used = set()
        for a in article['annotations']:
            kind, signs = evidence[a['id']].popleft()
            if kind == 'quotation':
                is_right = right[a['id']]
            elif kind == 'country':
                hit = next((i for i, c in enumerate(gold['countries']) if i not in used and c['iso'] == a['attributes']['iso3166']
                            and overlap(c['fr'], a['fragments'])), None)
                used.add(hit)
                is_right = hit is not None
            else:
                is_right = None if a['id'] in silent else overlap(spans[kind], a['fragments'])
            if is_right is not None:
                rows.append((name, kind, signs, is_right, a.get('confidence', 1)))
    return rows


def probability(weights, signs):
    return 1 / (1 + math.exp(-(weights['base'] + sum(weights.get(sign, 0) for sign in signs))))


def solve(matrix, right):
    size = len(right)
    rows = [matrix[i][:] + [right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [a - factor * b for a, b in zip(rows[k], rows[i])]
    result = [0.0] * size
    for i in reversed(range(size)):
        result[i] = (rows[i][size] - sum(rows[i][k] * result[k] for k in range(i + 1, size))) / rows[i][i]
    return result


def fit(rows, prior):
    """The likeliest weights where each is drawn to its prior; the base but little."""
    names = ['base'] + sorted({sign for _, _, signs, _, _ in rows for sign in signs})
    start = [prior.get(name, 0) for name in names]
    pull = [0.5] + [PULL] * (len(names) - 1)
    index = {name: i for i, name in enumerate(names)}
    data = [([0] + [index[sign] for sign in signs], right) for _, _, signs, right, _ in rows]
    weights = start[:]
    for _ in range(25):
        gradient = [-p * (w - s) for p, w, s in zip(pull, weights, start)]
        hessian = [[pull[i] if i == k else 0.0 for k in range(len(names))] for i in range(len(names))]
        for active, right in data:
            p = 1 / (1 + math.exp(-sum(weights[i] for i in active)))
            for i in active:
                gradient[i] += right - p
                for k in active:
                    hessian[i][k] += p * (1 - p)
        step = solve(hessian, gradient)
        weights = [w + s for w, s in zip(weights, step)]
        if max(abs(s) for s in step) < 1e-6:
            break
    return dict(prior) | {name: round(weight, 2) for name, weight in zip(names, weights)}


def held_out(rows, prior):
    """(probability, right) of each, from weights fitted without its article."""
    articles = sorted({row[0] for row in rows})
    random.Random(1).shuffle(articles)
    result = []
    for fold in range(FOLDS):
        out = set(articles[fold::FOLDS])
        weights = fit([row for row in rows if row[0] not in out], prior)
        result += [(probability(weights, row[2]), row[3]) for row in rows if row[0] in out]
    return result


def show(kind, judged):
    edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]
    loss = -sum(math.log(p if right else 1 - p) for p, right in judged) / len(judged)
    base = sum(right for _, right in judged) / len(judged)
    plain = -(base * math.log(base) + (1 - base) * math.log(1 - base)) if 0 < base < 1 else 0
    error = 0
    lines = []
    for low, high in zip(edges, edges[1:]):
        inside = [(p, right) for p, right in judged if low <= p < high]
        if inside:
            mean, share = sum(p for p, _ in inside) / len(inside), sum(right for _, right in inside) / len(inside)
            error += abs(mean - share) * len(inside)
            lines.append(f'| {kind} | {low:.2f} to {min(high, 1):.2f} | {len(inside)} | {100 * mean:.1f} | {100 * share:.1f} |')
    print('\n'.join(lines))
    print(f'| {kind} | all | {len(judged)} | {100 * sum(p for p, _ in judged) / len(judged):.1f} | {100 * base:.1f} |'
          f'  ece {100 * error / len(judged):.1f}, log loss {loss:.3f} (one probability for all: {plain:.3f})')


def folder_of(name):
    return name if os.path.isdir(name) else os.path.join(SHARED, 'data', name)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('set')
    ap.add_argument('--language', default='fr')
    ap.add_argument('--speech-only', action='store_true')
    ap.add_argument('--write')
    ap.add_argument('--bases', nargs=4, type=float, help='written instead of those fitted: for a language without reference articles')
    ap.add_argument('--judge')
    ap.add_argument('--check', action='store_true', help='the confidences as the program gives them now')
    a = ap.parse_args()
    rows = suggestions(folder_of(a.set), a.language, a.speech_only)
    others = suggestions(folder_of(a.judge), a.language, a.speech_only) if a.judge else []
    prior = json.load(open(PRIOR, encoding='utf-8'))
    print('| suggestion | probability | number | mean probability | right |\n|---|---|---|---|---|')
    fitted = {}
    for kind in KINDS:
        mine = [row for row in rows if row[1] == kind]
        if not mine or (a.speech_only and kind == 'country'):
            continue
        fitted[kind] = fit(mine, prior[kind])
        if a.check:
            judged = [(row[4], row[3]) for row in mine]
        elif a.judge:
            judged = [(probability(fitted[kind], row[2]), row[3]) for row in others if row[1] == kind]
        else:
            judged = held_out(mine, prior[kind])
        show(kind, judged)
    if a.write:
        for i, kind in enumerate(KINDS):
            weights = fitted[kind] = {name: weight for name, weight in fitted.get(kind, prior[kind]).items() if abs(weight) >= 0.05}
            weights['base'] = a.bases[i] if a.bases else round(weights['base'] - CAUTION, 2)
        with open(a.write, 'w', encoding='utf-8') as out:
            json.dump({kind: dict(sorted(fitted[kind].items())) for kind in KINDS}, out, indent=2)
            out.write('\n')


main()
