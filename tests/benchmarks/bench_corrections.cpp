// SPDX-License-Identifier: GPL-3.0-or-later
// Actions per correction: the real window, from the bare text to the full convention, by keys and mouse. Names a folder
// with data/articles/kazakhstan-fr.txt in GUILLEMET_REFERENCE to have that article told too.
#include "tests/widgets/scriptedanalyst.h"

#include <QtCore/QJsonDocument>
#include <QtWidgets/QApplication>

#include <cstdio>

using namespace Guillemet;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000; // ms

using Way = void (ScriptedAnalyst::*)();
constexpr std::pair<const char *, Way> Ways[] = {
    {"by hand, all suggestions refused", &ScriptedAnalyst::workByHand},
    {"the same, asking for the next quotation", &ScriptedAnalyst::workByAsking},
    {"what is wrong corrected, the rest accepted at once", &ScriptedAnalyst::correctAndAcceptAll},
    {"what is wrong corrected, the rest accepted one by one", &ScriptedAnalyst::correctAndAcceptEach},
    {"what is wrong corrected, then paragraph by paragraph", &ScriptedAnalyst::correctAndAcceptParagraphs},
};

WantedTags read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %ls", qUtf16Printable(path));
    return WantedTags::fromJson(QJsonDocument::fromJson(file.readAll()).object());
}

void tell(const QString &text, const QString &end)
{
    const WantedTags convention = read(end);
    qsizetype facts = convention.countries.size();
    for (const WantedTags::Quote &quote : convention.quotations)
        facts += quote.fragments.size() + 1 + (quote.cue.isEmpty() ? 0 : 1) + (quote.source.isEmpty() ? 0 : 1);
    std::printf(
        "%s: %lld quotations, %lld countries, %lld things to get right (words, types, cues, sources, countries)\n",
        qPrintable(QFileInfo(text).completeBaseName()), static_cast<long long>(convention.quotations.size()),
        static_cast<long long>(convention.countries.size()), static_cast<long long>(facts));
    for (const auto &[name, way] : Ways) {
        QTemporaryDir folder;
        WindowFixture window(folder.path());
        window.window.openPaths({text});
        if (!QTest::qWaitFor([&window] { return window.isIdle(); }, Patience))
            qFatal("the article was not analysed");
        window.editor().setFocus();
        ScriptedAnalyst analyst(window, convention);
        (analyst.*way)();
        const QString differences = analyst.differences();
        std::printf("  %-56s %3d keys + %3d clicks = %3d actions, %.2f actions per correction%s\n", name,
                    analyst.keys(), analyst.clicks(), analyst.actions(), double(analyst.actions()) / double(facts),
                    differences.isEmpty() ? "" : qPrintable(u"; left:\n"_s + differences));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString data = QStringLiteral(GUILLEMET_TEST_DATA "/corrections/");
    tell(data + u"barrage-fr.txt"_s, data + u"barrage-fr.json"_s);
    const QString reference = qEnvironmentVariable("GUILLEMET_REFERENCE") + u"/data/articles/kazakhstan-fr.txt"_s;
    if (QFile::exists(reference))
        tell(reference, data + u"kazakhstan-fr.json"_s);
    return 0;
}
