// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchtexts.h"

using namespace Qt::StringLiterals;

namespace Guillemet {

namespace {

const QStringList &sentences()
{
    static const QStringList list{
        u"« Nous avons besoin d'une réponse claire avant la fin du mois », a déclaré mardi la ministre Hélène Aubry lors d'une visite à Rabat. "_s,
        u"Le gouvernement du Portugal a fait savoir qu'il examinerait la demande « sans précipitation », ajoutant que les discussions avec l'Espagne se poursuivaient. "_s,
        u"Près de 3,4 % des ménages sont concernés, contre 2,9 % en 2019, d'après une étude publiée le 12 février. "_s,
        u"Selon Karim Benali, porte-parole du syndicat, les négociations reprendront lundi à 9 h 30 au ministère des Transports.\n\n"_s,
        u"“We never asked for special treatment,” said Margaret Doyle, who leads the regional council in northern Canada. "_s,
        u"The Norwegian authorities said on 4 March 2021 that the pipeline would stay closed until further notice. "_s,
        u"« Ce n'est pas un secret, a-t-elle poursuivi, que les Japonais attendent de nous un geste. » "_s,
        u"Interrogé par le quotidien, l'économiste Paul Serret estime que la hausse des prix devrait se tasser à l'automne.\n\n"_s,
    };
    return list;
}

QString folderText(const QString &folder, int size)
{
    QString text;
    QDirIterator files(folder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext() && text.size() < size) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()).remove(u'\r') + u"\n\n"_s;
    }
    return text;
}

Annotation make(const TagId &tag, Span span, Status status)
{
    Annotation made;
    made.id = AnnotationId::create();
    made.tag = tag;
    made.fragments.append(span);
    made.status = status;
    return made;
}

} // namespace

QString benchText(int size)
{
    QString text;
    if (const QString folder = qEnvironmentVariable("GUILLEMET_BENCH_TEXTS"); !folder.isEmpty())
        text = folderText(folder, size);
    text.reserve(size + 1000);
    if (text.isEmpty()) {
        for (qsizetype i = 0; text.size() < size; ++i)
            text += sentences()[i % sentences().size()];
    }
    for (const qsizetype whole = text.size(); text.size() < size;)
        text += text.first(std::min(whole, size - text.size()));
    text.truncate(size);
    return text;
}

QList<Annotation> benchAnnotations(const QString &text)
{
    QList<Annotation> annotations;
    int number = 0;
    for (int at = 0; at + 300 <= text.size(); at += 300, ++number) {
        const Status status = number % 3 == 0 ? Status::Suggested : Status::Confirmed;
        Annotation quotation = make(Tags::Quotation, {at, at + 140}, status);
        quotation.attributes.set(Attribute::Type, toString(static_cast<QuoteType>(1 + number % 3)));
        const Annotation cue = make(Tags::Cue, {at + 145, at + 152}, status);
        const Annotation source = make(Tags::Source, {at + 155, at + 185}, status);
        quotation.links = {{LinkRole::Cue, cue.id}, {LinkRole::Source, source.id}};
        Annotation inside = make(Tags::Country, {at + 20, at + 28}, status);
        inside.attributes.set(Attribute::Country, u"FR"_s);
        Annotation nested = make(Tags::Country, {at + 165, at + 173}, status);
        nested.attributes.set(Attribute::Country, u"PT"_s);
        annotations << quotation << cue << source << inside << nested;
    }
    return annotations;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

} // namespace Guillemet
