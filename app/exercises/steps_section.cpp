// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/steps_section.h"

#include "app/style/tokens.h"
#include "app/widgets/field_note.h"
#include "app/widgets/heading.h"
#include "app/widgets/lines_field.h"

#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const std::vector<SourcedText>& texts)
{
    QStringList lines;
    for (const SourcedText& text : texts)
        lines.append(text.text);
    return lines;
}

/// Lines that were there keep what they rest on; new ones rest on oneself.
std::vector<SourcedText> sourcedTexts(const QStringList& lines,
                                      const std::vector<SourcedText>& before)
{
    std::vector<SourcedText> texts;
    for (const QString& line : lines) {
        const auto known = std::ranges::find(before, line, &SourcedText::text);
        texts.push_back(known != before.end() ? *known : SourcedText{line, {QString(kOwnSource)}});
    }
    return texts;
}

} // namespace

StepsSection::StepsSection(QWidget* parent)
    : FormSection(parent)
    , m_stepsLabel(new PlainLabel)
    , m_steps(new LinesField)
    , m_stepsNote(new FieldNote)
    , m_cautionsLabel(new PlainLabel)
    , m_cautions(new LinesField)
    , m_cautionsNote(new FieldNote)
    , m_cuesLabel(new PlainLabel)
    , m_cues(new LinesField)
    , m_breathingLabel(new PlainLabel)
    , m_breathing(new LinesField)
{
    m_steps->setObjectName(u"ownSteps"_s);
    m_stepsNote->setObjectName(u"ownStepsNote"_s);
    m_cautions->setObjectName(u"ownCautions"_s);
    m_cues->setObjectName(u"ownFormCues"_s);
    m_breathing->setObjectName(u"ownBreathing"_s);
    const auto add = [this](PlainLabel* label, LinesField* field, FieldNote* note) {
        addField(*label, *field);
        if (note)
            column().addWidget(note);
        column().addSpacing(space::kSmall);
    };
    add(m_stepsLabel, m_steps, m_stepsNote);
    add(m_cautionsLabel, m_cautions, m_cautionsNote);
    add(m_cuesLabel, m_cues, nullptr);
    add(m_breathingLabel, m_breathing, nullptr);
    connect(m_steps, &LinesField::linesChanged, this, [this](const QStringList& lines) {
        Exercise changed = own().exercise;
        changed.steps = lines;
        applyExercise(changed);
    });
    const auto connectTexts = [this](LinesField* field, std::vector<SourcedText> Exercise::*texts) {
        connect(field, &LinesField::linesChanged, this, [this, texts](const QStringList& lines) {
            Exercise changed = own().exercise;
            changed.*texts = sourcedTexts(lines, changed.*texts);
            applyExercise(changed);
        });
    };
    connectTexts(m_cautions, &Exercise::cautions);
    connectTexts(m_cues, &Exercise::formCues);
    connectTexts(m_breathing, &Exercise::breathing);
    word();
}

void StepsSection::fill()
{
    const Exercise& exercise = own().exercise;
    m_steps->setLines(exercise.steps);
    m_cautions->setLines(textsOf(exercise.cautions));
    m_cues->setLines(textsOf(exercise.formCues));
    m_breathing->setLines(textsOf(exercise.breathing));
}

void StepsSection::showObstacles(const std::vector<OwnExerciseObstacle>& obstacles)
{
    m_stepsNote->setProblems(limber::textsOf(obstacles, OwnExercisePart::Steps));
    m_cautionsNote->setProblems(limber::textsOf(obstacles, OwnExercisePart::Cautions));
}

void StepsSection::word()
{
    heading().setText(tr("How it is done"));
    m_stepsLabel->setText(tr("Steps, one on each line"));
    m_cautionsLabel->setText(tr("What to be careful about, one on each line"));
    m_cuesLabel->setText(tr("Good form, one on each line"));
    m_breathingLabel->setText(tr("Breathing, one on each line"));
    m_steps->setAccessibleName(m_stepsLabel->text());
    m_cautions->setAccessibleName(m_cautionsLabel->text());
    m_cues->setAccessibleName(m_cuesLabel->text());
    m_breathing->setAccessibleName(m_breathingLabel->text());
}

} // namespace limber
