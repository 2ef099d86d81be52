// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/print_options.h"

#include "app/print/sheet_style.h"
#include "app/style/tokens.h"
#include "app/widgets/choice_chips.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace limber {

using namespace Qt::StringLiterals;

PrintOptions::PrintOptions(PrintSubject subject, const PrintChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_choices(choices)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    addChips();
    if (subject == PrintSubject::Week) {
        addFlag(u"printWeekRoutines"_s, tr("The routines of the week, too"),
                &PrintChoices::weekRoutines);
    }
    m_figures = addFlag(u"printFigures"_s, tr("Figures"), &PrintChoices::figures);
    addFlag(u"printTickBoxes"_s,
            subject == PrintSubject::Routine ? tr("Boxes to tick for four weeks")
                                             : tr("Boxes to tick"),
            &PrintChoices::tickBoxes);
    column->addStretch();
    showSubject();
}

void PrintOptions::addChips()
{
    const auto add = [this](const QString& name, int current,
                            const std::vector<std::pair<QString, QString>>& choices, auto choose) {
        auto* chips = new ChoiceChips(name);
        for (const auto& [objectName, text] : choices)
            chips->addChoice(objectName, text);
        chips->setCurrent(current);
        connect(chips, &ChoiceChips::chosen, this, [this, choose](int index) {
            choose(index);
            Q_EMIT changed(m_choices);
        });
        static_cast<QVBoxLayout*>(layout())->addWidget(chips);
        return chips;
    };
    m_columns =
        add(tr("Layout"), static_cast<int>(m_choices.columns),
            {{u"printOneColumn"_s, tr("One column")}, {u"printTwoColumns"_s, tr("Two columns")}},
            [this](int index) { m_choices.columns = static_cast<PrintColumns>(index); });
    add(tr("Print"), static_cast<int>(m_choices.size),
        {{u"printNormal"_s, tr("Normal")}, {u"printLarge"_s, tr("Large")}},
        [this](int index) { m_choices.size = static_cast<PrintSize>(index); });
    add(tr("Paper"), static_cast<int>(paperOf(m_choices)),
        {{u"printA4"_s, tr("A4")}, {u"printLetter"_s, tr("Letter")}},
        [this](int index) { m_choices.paper = static_cast<PrintPaper>(index); });
    add(tr("Colours"), static_cast<int>(m_choices.colours),
        {{u"printColour"_s, tr("In colour")}, {u"printGrey"_s, tr("Shades of grey")}},
        [this](int index) { m_choices.colours = static_cast<PrintColours>(index); });
}

QCheckBox* PrintOptions::addFlag(const QString& objectName, const QString& text,
                                 bool PrintChoices::*flag)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(objectName);
    box->setChecked(m_choices.*flag);
    box->setMinimumHeight(hit_size::kLeast);
    connect(box, &QCheckBox::toggled, this, [this, flag](bool on) {
        m_choices.*flag = on;
        showSubject();
        Q_EMIT changed(m_choices);
    });
    static_cast<QVBoxLayout*>(layout())->addWidget(box);
    return box;
}

void PrintOptions::showSubject()
{
    // They say how exercises are printed, and a week alone has none.
    const bool hasExercises = m_subject == PrintSubject::Routine || m_choices.weekRoutines;
    m_columns->setVisible(hasExercises);
    if (m_figures)
        m_figures->setVisible(hasExercises);
}

} // namespace limber
