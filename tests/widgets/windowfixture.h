// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/analyzer.h"
#include "models/session/session.h"
#include "tests/support/patience.h"
#include "tests/widgets/fakeprompts.h"
#include "widgets/actionregistry.h"
#include "widgets/articleopener.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/mainwindow.h"
#include "widgets/messagearea.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>

namespace Guillemet {

/** The whole program in a folder of its own, offscreen; only questions are answered by the test. */
struct WindowFixture
{
    explicit WindowFixture(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , analyzer(createAnalyzer(QStringLiteral(GUILLEMET_DATA_DIR)))
        , session(analyzer)
        , window({.session = session,
                  .settings = settings,
                  .theme = theme,
                  .countryOf =
                      [](const QString &mention) { return mention == u"Tunis" ? QStringLiteral("TN") : QString(); },
                  .dataDirectory = QStringLiteral(GUILLEMET_DATA_DIR),
                  .projectDirectory = folder + QStringLiteral("/projects")},
                 &prompts)
    {
        window.show();
    }

    QAction *action(const char *id) { return window.actions().action(QLatin1StringView(id)); }
    void trigger(const char *id)
    {
        QVERIFY2(action(id)->isEnabled(), id);
        action(id)->trigger();
    }
    ArticleEditor &editor() { return window.editor(); }
    const AnnotationSet &set() { return *session.annotations(); }
    const Annotation *current() { return set().find(editor().currentAnnotation()); }
    const QString &text() { return session.document().text; }
    Span spanOf(QStringView words)
    {
        const auto at = int(text().indexOf(words));
        return at < 0 ? Span() : Span{at, at + int(words.size())};
    }
    void select(QStringView words) { editor().select(spanOf(words)); }
    /** The annotation of just these words; null if there is none. */
    const Annotation *find(QStringView words, const TagId &tag)
    {
        const Span span = spanOf(words);
        for (const Annotation *one : set().annotationsIn(span)) {
            if (one->tag == tag && one->hull() == span)
                return one;
        }
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&editor(), key, modifiers); }
    /** Opens `article` as a file of `folder` and waits until it is analysed; the keyboard is in the text. */
    void open(const QString &folder, const QString &article)
    {
        QFile file(folder + QStringLiteral("/article.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(article.toUtf8());
        file.close();
        window.openPaths({file.fileName()});
        QTRY_VERIFY(isIdle());
        editor().setFocus();
    }
    bool isIdle() { return session.hasDocument() && session.articlesToAnalyse() == 0 && set().size() > 0; }

    FakePrompts prompts;
    Settings settings;
    Theme theme;
    std::shared_ptr<const Analyzer> analyzer;
    Session session;
    MainWindow window;
};

/** Everything in a set, a line each: two sets are the same if their prints are. */
inline QString print(const AnnotationSet &set, const QString &text)
{
    QString lines;
    const QList<const Annotation *> all = set.all();
    for (const Annotation *one : all) {
        lines += one->tag + u' ' + toString(one->status);
        for (const Span &fragment : one->fragments)
            lines += u" [" + fragment.of(text) + u']';
        for (const auto &[name, value] : one->attributes)
            lines += u' ' + name + u'=' + value;
        QStringList links;
        for (const Link &link : one->links) {
            const Annotation *target = set.find(link.target);
            links.append(toString(link.role) + u':' + (target ? target->text(text) : QStringLiteral("?")));
        }
        links.sort();
        lines += u' ' + links.join(u' ') + u'\n';
    }
    return lines;
}

} // namespace Guillemet
