// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/proof/provenwriter.h"

#include "models/formats/proof/articlefacts.h"
#include "models/formats/readahead.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {
struct Expected
{
    QString name;
    QList<size_t> facts; ///< hashes, sorted
};

QList<size_t> hashesOf(const QStringList &facts)
{
    QList<size_t> hashes;
    hashes.reserve(facts.size());
    for (const QString &fact : facts)
        hashes.append(qHash(fact, 20));
    std::ranges::sort(hashes);
    return hashes;
}

/** Compares articles, as they are read back, with what was expected of them. */
class Comparison final : public ArticleSink
{
public:
    Comparison(const FormatFeatures &features, const QList<Expected> &expected, ExportProof &proof)
        : m_features(features)
        , m_expected(expected)
        , m_proof(proof)
    {
    }
    ~Comparison() override = default;

    bool take(ArticleExport article) override
    {
        if (m_next >= m_expected.size()) {
            differ(QCoreApplication::translate("ProvenWriter", "more articles came back than were written"));
            return false;
        }
        compare(m_expected.at(m_next++), factsOf(article, m_features));
        return true;
    }
    void tell(const QString &issue) override { differ(issue); }
    qsizetype taken() const { return m_next; }
    void skipTo(qsizetype next) { m_next = next; }

private:
    void compare(const Expected &expected, const QStringList &facts)
    {
        const QList<size_t> found = hashesOf(facts);
        QList<size_t> missing;
        std::ranges::set_difference(expected.facts, found, std::back_inserter(missing));
        ++m_proof.proven;
        if (missing.isEmpty() && found.size() == expected.facts.size())
            return;
        QStringList instead;
        for (const QString &fact : facts) {
            if (!std::ranges::binary_search(expected.facts, qHash(fact, 20)))
                instead.append(fact.left(200));
        }
        differ(QCoreApplication::translate(
                   "ProvenWriter", "%1: of %2 facts %3 did not come back from the file; in their place came: %4")
                   .arg(expected.name, QString::number(expected.facts.size()), QString::number(missing.size()),
                        instead.isEmpty() ? QCoreApplication::translate("ProvenWriter", "nothing")
                                          : instead.first(std::min<qsizetype>(5, instead.size())).join(u"; ")));
    }

    void differ(const QString &difference)
    {
        if (m_proof.differences.size() < LossReport::shown)
            m_proof.differences.append(difference);
    }

    const FormatFeatures m_features;
    const QList<Expected> &m_expected;
    ExportProof &m_proof;
    qsizetype m_next = 0;
};

class ProvenWriter final : public ArticleWriter
{
public:
    ProvenWriter(std::unique_ptr<ArticleWriter> writer, const Format &format, OutputTarget target,
                 ExportOptions options, ExportProof &proof)
        : m_writer(std::move(writer))
        , m_format(format)
        , m_target(std::move(target))
        , m_options(std::move(options))
        , m_proof(proof)
        , m_readsBack(format.isReadable() && m_target.kind != OutputTarget::Kind::StandardOutput)
    {
    }

    Result<> write(const ArticleExport &article, const QString &name) override
    {
        if (const Result<> written = m_writer->write(article, name); !written)
            return written;
        const ArticleExport held = heldBy(m_format.features(), selected(article, m_options), &m_proof.lost);
        if (m_readsBack)
            m_expected.append({name, hashesOf(factsOf(held, m_format.features()))});
        return {};
    }

    Result<> finish() override
    {
        if (const Result<> finished = m_writer->finish(); !finished)
            return finished;
        m_writer.reset();
        if (!m_expected.isEmpty()) // where nothing was written there is nothing to read
            readBack();
        return {};
    }

private:
    void readBack()
    {
        Comparison comparison(m_format.features(), m_expected, m_proof);
        if (m_target.kind == OutputTarget::Kind::File) {
            read(m_target.path, comparison);
            if (comparison.taken() < m_expected.size())
                comparison.tell(QCoreApplication::translate("ProvenWriter", "of %1 articles %2 came back")
                                    .arg(m_expected.size())
                                    .arg(comparison.taken()));
            return;
        }
        for (qsizetype i = 0; i < m_expected.size(); ++i) {
            comparison.skipTo(i);
            read(m_target.path + u'/' + m_expected.at(i).name + u'.' + m_format.extensions().constFirst(), comparison);
            if (comparison.taken() != i + 1)
                comparison.tell(QCoreApplication::translate("ProvenWriter", "%1 did not come back as one article")
                                    .arg(m_expected.at(i).name));
        }
    }

    void read(const QString &path, Comparison &comparison)
    {
        const auto read = [&](ArticleSink &sink) { return m_format.readEach(path, {.names = m_options.names}, sink); };
        // Where a file holds many, the next one is read while this one is compared.
        const Result<> done =
            m_target.kind == OutputTarget::Kind::File ? readAhead(read, comparison) : read(comparison);
        if (!done)
            comparison.tell(done.error().message);
    }

    std::unique_ptr<ArticleWriter> m_writer;
    const Format &m_format;
    const OutputTarget m_target;
    const ExportOptions m_options;
    ExportProof &m_proof;
    const bool m_readsBack;
    QList<Expected> m_expected;
};
} // namespace

std::unique_ptr<ArticleWriter> provenWriter(std::unique_ptr<ArticleWriter> writer, const Format &format,
                                            const OutputTarget &target, const ExportOptions &options,
                                            ExportProof &proof)
{
    return std::make_unique<ProvenWriter>(std::move(writer), format, target, options, proof);
}

} // namespace Guillemet
