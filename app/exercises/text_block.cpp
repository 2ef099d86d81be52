// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exercises/text_block.h"

#include "app/style/tokens.h"
#include "app/widgets/heading.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkWidth = 20;
constexpr int kNameWidth = 120;

} // namespace

TextCard makeTextCard(const QString& heading)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setSpacing(space::kSmall);
    column->addWidget(new Heading(HeadingLevel::Section, heading));
    return {card, column};
}

void addLines(QVBoxLayout& column, const QStringList& texts, ListMarks marks)
{
    int number = 0;
    for (const QString& text : texts) {
        ++number;
        auto* mark =
            new PlainLabel(marks == ListMarks::Numbers ? QLocale().toString(number) : u"•"_s);
        mark->setTone(TextTone::Accent);
        mark->setWeight(QFont::DemiBold);
        mark->setFixedWidth(kMarkWidth);
        mark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kTiny);
        row->addWidget(mark);
        row->addWidget(new PlainLabel(text), 1);
        column.addLayout(row);
    }
}

void addFact(QVBoxLayout& column, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* label = makeMuted(name);
    label->setFixedWidth(kNameWidth);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(label);
    row->addWidget(new PlainLabel(value), 1);
    column.addLayout(row);
}

PlainLabel* makeMuted(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setPixelSize(type_size::kSmall);
    label->setTone(TextTone::Muted);
    return label;
}

} // namespace limber
