// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/guidance_wording.h"

#include "app/wording/words.h"

namespace limber {

QString guidanceName(Guidance value)
{
    switch (value) {
    case Guidance::Tones:
        return Words::tr("Tones");
    case Guidance::Voice:
        return Words::tr("Voice");
    case Guidance::Both:
        return Words::tr("Tones and voice");
    case Guidance::None:
        return Words::tr("Nothing, only the screen");
    }
    Q_UNREACHABLE();
}

QString soundSetName(SoundSet value)
{
    switch (value) {
    case SoundSet::Warm:
        return Words::tr("Marimba and bells");
    case SoundSet::Bright:
        return Words::tr("Glass and chimes");
    case SoundSet::Wood:
        return Words::tr("Wooden knocks");
    }
    Q_UNREACHABLE();
}

QString pacingName(Pacing value)
{
    switch (value) {
    case Pacing::Paced:
        return Words::tr("With the clock");
    case Pacing::SelfPaced:
        return Words::tr("My own: I say when one is done");
    }
    Q_UNREACHABLE();
}

QString countingName(Counting value)
{
    switch (value) {
    case Counting::None:
        return Words::tr("Nothing");
    case Counting::Repetitions:
        return Words::tr("Repetitions");
    case Counting::Seconds:
        return Words::tr("The last seconds of a hold");
    case Counting::Both:
        return Words::tr("Repetitions and seconds");
    }
    Q_UNREACHABLE();
}

QString breathingName(Breathing value)
{
    switch (value) {
    case Breathing::AsTaught:
        return Words::tr("As each exercise has it");
    case Breathing::Own:
        return Words::tr("My own");
    }
    Q_UNREACHABLE();
}

QString firstSideName(FirstSide value)
{
    switch (value) {
    case FirstSide::Left:
        return Words::tr("Left");
    case FirstSide::Right:
        return Words::tr("Right");
    case FirstSide::Alternating:
        return Words::tr("The other one than last time");
    }
    Q_UNREACHABLE();
}

QString voiceEngineName(VoiceEngine value)
{
    switch (value) {
    case VoiceEngine::BuiltIn:
        return Words::tr("Limber's own voice");
    case VoiceEngine::System:
        return Words::tr("The computer's voice");
    }
    Q_UNREACHABLE();
}

} // namespace limber
