// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <iosfwd>

// GoogleTest finds these by argument-dependent lookup, so they live beside Qt's types in the global
// namespace. Without them it prints Qt values as bytes. The build includes this header everywhere.

void PrintTo(const QString& text, std::ostream* out);
void PrintTo(const QByteArray& bytes, std::ostream* out);
void PrintTo(const QDate& day, std::ostream* out);
void PrintTo(const QTime& time, std::ostream* out);
void PrintTo(const QDateTime& instant, std::ostream* out);
