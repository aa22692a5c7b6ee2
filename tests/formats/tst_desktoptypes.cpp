// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runner.h"

#include "models/formats/articles/articlereaders.h"

#include <QtCore/QFile>
#include <QtCore/QMimeDatabase>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestDesktopTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheProgramForEveryArticleItReads()
    {
        QFile file(QStringLiteral(GUILLEMET_SOURCE_DIR "/resources/desktop/org.guillemet.Guillemet.desktop"));
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        QStringList offered;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine()).trimmed();
            if (line.startsWith("MimeType="_L1))
                offered = line.sliced(9).split(u';', Qt::SkipEmptyParts);
        }
        QVERIFY(offered.contains(u"application/x-guillemet-project"_s));
        const QMimeDatabase types;
        int known = 0;
        for (const QString &suffix : ArticleReaders().suffixes()) {
            // Names that the desktop does not know are told by their content: text/plain or application/xml.
            const QList<QMimeType> here = types.mimeTypesForFileName(u"article."_s + suffix);
            known += here.isEmpty() ? 0 : 1;
            const bool isOffered = here.isEmpty() || std::ranges::any_of(here, [&](const QMimeType &type) {
                                       return offered.contains(type.name());
                                   });
            QVERIFY2(isOffered, qPrintable(suffix));
        }
        QVERIFY(known > 20);
    }
};

QTEST_GUILESS_MAIN(TestDesktopTypes)
#include "tst_desktoptypes.moc"
