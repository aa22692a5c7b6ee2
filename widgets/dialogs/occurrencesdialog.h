// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/bulkact.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace Guillemet {

class BulkEditor;
class OccurrenceModel;
class Session;

/** All places where some words stand, in the article or the project, each with a tick, and one thing to do at them. */
class OccurrencesDialog : public QDialog
{
    Q_OBJECT

public:
    struct Start
    {
        SearchQuery query = {};
        BulkAct act = {};
        bool everywhere = false;
    };

    OccurrencesDialog(Session &session, const BulkBuilder::CountryOf &countryOf, const Start &start,
                      QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void message(const QString &text);

private:
    using Kind = BulkAct::Kind;

    QWidget *buildSearch();
    QWidget *buildAct();
    QWidget *buildFoot();
    void begin(const Start &start);
    void search();
    void actChanged();
    BulkAct act() const;
    QString label() const; ///< of the undo step
    void chooseCountry();
    void showCountry();
    void showCounts();
    void setWorking(bool working);
    void showDone(int articles);

    Session &m_session;
    BulkEditor &m_editor;
    BulkBuilder::CountryOf m_countryOf;
    OccurrenceModel *m_model = nullptr;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_word = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_forms = nullptr;
    QCheckBox *m_expression = nullptr;
    QRadioButton *m_here = nullptr;
    QRadioButton *m_everywhere = nullptr;
    QLabel *m_error = nullptr;
    std::optional<TextMatcher> m_matcher; ///< of what is listed
    QComboBox *m_kind = nullptr;
    QComboBox *m_tag = nullptr;
    QLabel *m_valueLabel = nullptr;
    QStackedWidget *m_value = nullptr;
    QComboBox *m_newTag = nullptr;
    QPushButton *m_country = nullptr;
    QComboBox *m_speaker = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_counts = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_do = nullptr;
    QTimer *m_typing = nullptr; ///< the search begins when one pauses
    QString m_code;             ///< ISO 3166-1 of the chosen country
    QString m_fallbackCode;     ///< for words that do not say it
    bool m_performing = false;
    int m_places = 0; ///< that are being done
};

} // namespace Guillemet
