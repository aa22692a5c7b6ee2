// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/foldedfiltermodel.h"
#include "models/itemmodels/speakermodel.h"
#include "tests/runner.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace Guillemet;
using namespace Qt::StringLiterals;

class TestSpeakerModel : public QObject
{
    Q_OBJECT

    static Speaker speaker(const QString &name, const QStringList &aliases = {})
    {
        return {.id = SpeakerId::create(), .name = name, .aliases = aliases};
    }
    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, 0).data().toString();
        return found;
    }

private Q_SLOTS:
    void followsTheRegistry()
    {
        SpeakerRegistry registry;
        SpeakerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Speaker lavrov = speaker(u"Sergueï Lavrov"_s);
        registry.reset({lavrov});
        model.setRegistry(&registry);
        const Speaker blinken = speaker(u"Antony Blinken"_s);
        registry.apply({{std::nullopt, blinken}});
        QCOMPARE(names(model), (QStringList{u"Antony Blinken"_s, u"Sergueï Lavrov"_s}));
        Speaker renamed = blinken;
        renamed.name = u"Tony Blinken"_s;
        registry.apply({{blinken, renamed}});
        QCOMPARE(names(model), (QStringList{u"Sergueï Lavrov"_s, u"Tony Blinken"_s}));
        QSignalSpy changed(&model, &SpeakerModel::dataChanged);
        Speaker known = renamed;
        known.role = u"secretary"_s;
        registry.apply({{renamed, known}});
        QCOMPARE(changed.size(), 1);
        registry.apply({{lavrov, std::nullopt}});
        QCOMPARE(names(model), QStringList{u"Tony Blinken"_s});
        QCOMPARE(model.indexOf(known.id).data(SpeakerModel::SpeakerIdRole).value<SpeakerId>(), known.id);
    }

    void findsBySurnameAndAlias()
    {
        SpeakerRegistry registry;
        registry.reset({speaker(u"Antony Blinken"_s, {u"le secrétaire d'État"_s}), speaker(u"Blaise Pascal"_s),
                        speaker(u"Jean Blair"_s)});
        SpeakerModel model;
        model.setRegistry(&registry);
        FoldedFilterModel filter(SpeakerModel::SearchRole);
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setText(u"bla"_s);
        QCOMPARE(names(filter), (QStringList{u"Blaise Pascal"_s, u"Jean Blair"_s}));
        filter.setText(u"etat secr"_s);
        QCOMPARE(names(filter), QStringList{u"Antony Blinken"_s});
        filter.setText({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void theRegistryMayDie()
    {
        SpeakerModel model;
        auto registry = std::make_unique<SpeakerRegistry>();
        registry->reset({speaker(u"a"_s)});
        model.setRegistry(registry.get());
        QCOMPARE(model.rowCount(), 1);
        registry.reset();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSpeakerModel)
#include "tst_speakermodel.moc"
