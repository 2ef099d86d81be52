<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Catalogue</name>
    <message>
        <source>Bird Dog</source>
        <translation>Vierfüßler-Diagonale</translation>
    </message>
    <message>
        <source>Bird-dog exercise</source>
        <translation>Bird Dog</translation>
    </message>
    <message>
        <source>Quadruped arm and leg reach</source>
        <translation>Arm und Bein strecken im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Opposite arm and leg raise</source>
        <translation>Diagonales Arm- und Beinheben</translation>
    </message>
    <message>
        <source>Teaches the back to stay quiet while an arm and a leg move. It may help with balance and with steady support for the lower back.</source>
        <translation>Der Rücken lernt, ruhig zu bleiben, während sich ein Arm und ein Bein bewegen. Das kann beim Gleichgewicht und bei einem stabilen Halt für den unteren Rücken helfen.</translation>
    </message>
    <message>
        <source>As core work two or three days a week; as light posture work up to every day.</source>
        <translation>Als Rumpftraining an zwei oder drei Tagen pro Woche; als leichte Haltungsübung bis zu täglich.</translation>
    </message>
    <message>
        <source>The clinic article asks for two or three; one set is our gentler start.</source>
        <translation>Der Klinikartikel verlangt zwei oder drei; ein Satz ist unser sanfterer Einstieg.</translation>
    </message>
    <message>
        <source>Both articles only speak of a short hold; the seconds are our proposal.</source>
        <translation>Beide Artikel sprechen nur von kurzem Halten; die Sekunden sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>Posture: fewer repetitions</source>
        <translation>Haltung: weniger Wiederholungen</translation>
    </message>
    <message>
        <source>Strength: two or three sets</source>
        <translation>Kraft: zwei oder drei Sätze</translation>
    </message>
    <message>
        <source>10-second holds in falling rounds</source>
        <translation>Je 10&#xa0;s halten, in absteigenden Runden</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Ausgangsstellung</translation>
    </message>
    <message>
        <source>On all fours, back flat and relaxed</source>
        <translation>Auf allen vieren, Rücken gerade und locker</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>One arm forward, opposite leg back</source>
        <translation>Ein Arm nach vorn, Gegenbein nach hinten</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hips level, eyes on the floor</source>
        <translation>Becken waagerecht, Blick zum Boden</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Return quietly, then the other pair</source>
        <translation>Ruhig zurück, dann das andere Paar</translation>
    </message>
    <message>
        <source>Come onto hands and knees, hands below the shoulders, knees below the hips.</source>
        <translation>Komm auf Hände und Knie, die Hände unter den Schultern, die Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Find a flat, neutral back and firm the belly lightly.</source>
        <translation>Finde einen geraden, neutralen Rücken und spann den Bauch leicht an.</translation>
    </message>
    <message>
        <source>Slide one hand forward and the opposite foot back until both feel long.</source>
        <translation>Schieb eine Hand nach vorn und den gegenüberliegenden Fuß nach hinten, bis sich beide lang anfühlen.</translation>
    </message>
    <message>
        <source>Lift them no higher than your trunk and keep the hips level.</source>
        <translation>Heb sie nicht höher als den Rumpf und halte das Becken waagerecht.</translation>
    </message>
    <message>
        <source>Return without a sound and change to the other pair.</source>
        <translation>Komm lautlos zurück und wechsle zum anderen Paar.</translation>
    </message>
    <message>
        <source>Place the hands below the shoulders and the knees below the hips.</source>
        <translation>Setz die Hände unter die Schultern und die Knie unter die Hüften.</translation>
    </message>
    <message>
        <source>Keep the natural line of the spine all the way from head to tail.</source>
        <translation>Behalte die natürliche Linie der Wirbelsäule vom Kopf bis zum Steißbein bei.</translation>
    </message>
    <message>
        <source>Let both hip bones face the floor, with the middle gently firm.</source>
        <translation>Beide Beckenknochen zeigen zum Boden, die Körpermitte ist sanft angespannt.</translation>
    </message>
    <message>
        <source>Take your time in both directions.</source>
        <translation>Nimm dir für beide Richtungen Zeit.</translation>
    </message>
    <message>
        <source>Breathe out as you reach, and in on the way back.</source>
        <translation>Atme beim Strecken aus und auf dem Rückweg ein.</translation>
    </message>
    <message>
        <source>Aim for long, not high: a leg that lifts too far pulls the lower back into a hollow.</source>
        <translation>Lang statt hoch: Ein zu hoch gehobenes Bein zieht den unteren Rücken ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>Put a folded towel under the knees if kneeling is uncomfortable.</source>
        <translation>Leg ein gefaltetes Handtuch unter die Knie, wenn das Knien unangenehm ist.</translation>
    </message>
    <message>
        <source>For sore wrists, rest on fists or on the forearms.</source>
        <translation>Bei empfindlichen Handgelenken stütz dich auf die Fäuste oder die Unterarme.</translation>
    </message>
    <message>
        <source>Slide one leg back, toes on the floor</source>
        <translation>Ein Bein zurückschieben, Zehen am Boden</translation>
    </message>
    <message>
        <source>Reach with the arm only</source>
        <translation>Nur den Arm strecken</translation>
    </message>
    <message>
        <source>Holds of up to 10 seconds</source>
        <translation>Bis zu 10&#xa0;s halten</translation>
    </message>
    <message>
        <source>Add another set</source>
        <translation>Einen weiteren Satz anhängen</translation>
    </message>
    <message>
        <source>Core strengthening #2</source>
        <translation>Rumpfkräftigung Nr.&#xa0;2</translation>
    </message>
    <message>
        <source>As core work: 10 to 15 on each side with a short hold.</source>
        <translation>Als Rumpftraining: 10 bis 15 je Seite mit kurzem Halten.</translation>
    </message>
    <message>
        <source>Posture exercises</source>
        <translation>Haltungsübungen</translation>
    </message>
    <message>
        <source>As posture work: 6 to 10 on each side with a short hold.</source>
        <translation>Als Haltungsübung: 6 bis 10 je Seite mit kurzem Halten.</translation>
    </message>
    <message>
        <source>Stability #2</source>
        <translation>Stabilität Nr.&#xa0;2</translation>
    </message>
    <message>
        <source>As stability work: slow and with a neutral spine; no numbers given.</source>
        <translation>Als Stabilitätsübung: langsam und mit neutraler Wirbelsäule; keine Zahlen angegeben.</translation>
    </message>
    <message>
        <source>Technique 4</source>
        <translation>Technik 4</translation>
    </message>
    <message>
        <source>10 to 15 on each side with a short hold, in two or three sets.</source>
        <translation>10 bis 15 je Seite mit kurzem Halten, in zwei oder drei Sätzen.</translation>
    </message>
    <message>
        <source>The range of 6 to 15 a side joins what both articles say. Ten is the one number that fits all their advice.</source>
        <translation>Die Spanne von 6 bis 15 je Seite verbindet die Angaben beider Artikel. Zehn ist die eine Zahl, die zu allen ihren Empfehlungen passt.</translation>
    </message>
    <message>
        <source>Two or three sets come from the clinic article; a single set is our gentle way in.</source>
        <translation>Zwei oder drei Sätze stammen aus dem Klinikartikel; ein einzelner Satz ist unser sanfter Einstieg.</translation>
    </message>
    <message>
        <source>Both articles ask for a few seconds of holding and give no figure. We start at 3 seconds.</source>
        <translation>Beide Artikel verlangen, ein paar Sekunden zu halten, nennen aber keine Zahl. Wir beginnen mit 3&#xa0;s.</translation>
    </message>
    <message>
        <source>The blog article counts this move as core and as posture work, so two to seven days a week are all in range.</source>
        <translation>Der Blogartikel zählt diese Übung zum Rumpftraining und zu den Haltungsübungen; deshalb liegen zwei bis sieben Tage pro Woche alle in der Spanne.</translation>
    </message>
    <message>
        <source>Box Breathing</source>
        <translation>Box-Atmung</translation>
    </message>
    <message>
        <source>Square breathing</source>
        <translation>Quadratatmung</translation>
    </message>
    <message>
        <source>Four-square breathing</source>
        <translation>Viereckatmung</translation>
    </message>
    <message>
        <source>Breathing in four equal parts. It may help you steady yourself in a stressful moment.</source>
        <translation>Atmen in vier gleich langen Teilen. Das kann helfen, in einem stressigen Moment zur Ruhe zu finden.</translation>
    </message>
    <message>
        <source>The blog article asks for regular practice, without a number.</source>
        <translation>Der Blogartikel empfiehlt regelmäßiges Üben, ohne eine Zahl zu nennen.</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Sit tall or lie, shoulders soft</source>
        <translation>Aufrecht sitzen oder liegen, Schultern weich</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>In, quiet and even</source>
        <translation>Ein, ruhig und gleichmäßig</translation>
    </message>
    <message>
        <source>Hold, throat soft</source>
        <translation>Halten, Kehle weich</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Out, just as even</source>
        <translation>Aus, genauso gleichmäßig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause, stay relaxed</source>
        <translation>Pause, locker bleiben</translation>
    </message>
    <message>
        <source>Sit tall or lie down, shoulders soft.</source>
        <translation>Setz dich aufrecht hin oder leg dich hin, die Schultern weich.</translation>
    </message>
    <message>
        <source>Breathe in for a count of four.</source>
        <translation>Atme ein und zähle dabei bis vier.</translation>
    </message>
    <message>
        <source>Hold gently for four.</source>
        <translation>Halte den Atem sanft an und zähle bis vier.</translation>
    </message>
    <message>
        <source>Breathe out for four.</source>
        <translation>Atme aus und zähle bis vier.</translation>
    </message>
    <message>
        <source>Pause for four before the next breath.</source>
        <translation>Mach eine Pause und zähle bis vier, bevor du wieder einatmest.</translation>
    </message>
    <message>
        <source>Give all four parts the same length.</source>
        <translation>Mach alle vier Teile gleich lang.</translation>
    </message>
    <message>
        <source>Four seconds in, four held, four out, four of rest.</source>
        <translation>Vier Sekunden ein, vier halten, vier aus, vier Pause.</translation>
    </message>
    <message>
        <source>Stop if you feel dizzy or out of breath, and let the breath come as it likes.</source>
        <translation>Hör auf, wenn dir schwindlig wird oder die Luft knapp wird, und lass den Atem kommen, wie er mag.</translation>
    </message>
    <message>
        <source>When pregnant, or with heart or lung trouble, ask first whether holding your breath suits you.</source>
        <translation>In der Schwangerschaft oder bei Herz- oder Lungenproblemen frag zuerst nach, ob das Anhalten des Atems für dich geeignet ist.</translation>
    </message>
    <message>
        <source>Count to 2 or 3</source>
        <translation>Bis 2 oder 3 zählen</translation>
    </message>
    <message>
        <source>Count to 5 or 6</source>
        <translation>Bis 5 oder 6 zählen</translation>
    </message>
    <message>
        <source>Breathing techniques</source>
        <translation>Atemtechniken</translation>
    </message>
    <message>
        <source>Four equal parts, with four seconds as the example; no number of rounds.</source>
        <translation>Vier gleich lange Teile, mit vier Sekunden als Beispiel; keine Rundenzahl.</translation>
    </message>
    <message>
        <source>Four seconds for each part are the blog article&apos;s example; the number of rounds is our proposal.</source>
        <translation>Vier Sekunden je Teil sind das Beispiel des Blogartikels; die Rundenzahl ist unser Vorschlag.</translation>
    </message>
    <message>
        <source>Four rounds take about one minute; twenty take a little over five.</source>
        <translation>Vier Runden dauern etwa eine Minute; zwanzig etwas mehr als fünf.</translation>
    </message>
    <message>
        <source>4-7-8 Breathing</source>
        <translation>4-7-8-Atmung</translation>
    </message>
    <message>
        <source>Relaxing breath</source>
        <translation>Entspannungsatmung</translation>
    </message>
    <message>
        <source>A counted breath with a long breath out. It may help you calm down before sleep or after a busy day.</source>
        <translation>Gezähltes Atmen mit langem Ausatmen. Es kann helfen, vor dem Schlafen oder nach einem vollen Tag zur Ruhe zu kommen.</translation>
    </message>
    <message>
        <source>No more than four to begin with; up to eight after a month.</source>
        <translation>Anfangs höchstens vier; nach einem Monat bis zu acht.</translation>
    </message>
    <message>
        <source>Sit or lie, breathe all the way out</source>
        <translation>Sitzen oder liegen, ganz ausatmen</translation>
    </message>
    <message>
        <source>In through the nose</source>
        <translation>Durch die Nase ein</translation>
    </message>
    <message>
        <source>Hold softly</source>
        <translation>Sanft halten</translation>
    </message>
    <message>
        <source>Long, slow breath out</source>
        <translation>Lang und langsam aus</translation>
    </message>
    <message>
        <source>Sit or lie comfortably and breathe out all the way.</source>
        <translation>Setz oder leg dich bequem hin und atme ganz aus.</translation>
    </message>
    <message>
        <source>Breathe in through the nose for a count of four.</source>
        <translation>Atme durch die Nase ein und zähle dabei bis vier.</translation>
    </message>
    <message>
        <source>Hold softly for seven.</source>
        <translation>Halte den Atem sanft an und zähle bis sieben.</translation>
    </message>
    <message>
        <source>Breathe out slowly for eight.</source>
        <translation>Atme langsam aus und zähle bis acht.</translation>
    </message>
    <message>
        <source>If you count faster, keep the three parts in proportion.</source>
        <translation>Wenn du schneller zählst, behalte das Verhältnis der drei Teile bei.</translation>
    </message>
    <message>
        <source>Four seconds in, seven held, eight out.</source>
        <translation>Vier Sekunden ein, sieben halten, acht aus.</translation>
    </message>
    <message>
        <source>Do it sitting or lying, as it can make you dizzy at first.</source>
        <translation>Übe im Sitzen oder Liegen, denn anfangs kann dir schwindlig werden.</translation>
    </message>
    <message>
        <source>Count faster in the same proportion</source>
        <translation>Im gleichen Verhältnis schneller zählen</translation>
    </message>
    <message>
        <source>Breathe in for 4 seconds, hold for 7, breathe out for 8; no number of rounds.</source>
        <translation>4&#xa0;s einatmen, 7&#xa0;s halten, 8&#xa0;s ausatmen; keine Rundenzahl.</translation>
    </message>
    <message>
        <source>The three lengths are from the blog article, which does not say how many rounds.</source>
        <translation>Die drei Längen stammen aus dem Blogartikel, der die Rundenzahl offenlässt.</translation>
    </message>
    <message>
        <source>Four rounds at most in the first month and eight later follow the teaching of this method&apos;s best known author.</source>
        <translation>Höchstens vier Runden im ersten Monat und später acht folgen der Lehre des bekanntesten Autors dieser Methode.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Schulterbrücke</translation>
    </message>
    <message>
        <source>Bridge pose</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Glute bridge</source>
        <translation>Gesäßbrücke</translation>
    </message>
    <message>
        <source>Hip bridge</source>
        <translation>Beckenheben</translation>
    </message>
    <message>
        <source>Bridging</source>
        <translation>Bridging in Rückenlage</translation>
    </message>
    <message>
        <source>Strengthens the buttocks and the back of the hips. Stronger hips may help take some work off the lower back.</source>
        <translation>Kräftigt das Gesäß und die Rückseite der Hüften. Kräftigere Hüften können helfen, den unteren Rücken etwas zu entlasten.</translation>
    </message>
    <message>
        <source>Held at the top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>On your back, knees bent, feet flat</source>
        <translation>Rückenlage, Knie gebeugt, Füße aufgestellt</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Anheben</translation>
    </message>
    <message>
        <source>Press the heels, raise the hips</source>
        <translation>Fersen drücken, Becken heben</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>Anspannen</translation>
    </message>
    <message>
        <source>Buttocks firm, ribs low</source>
        <translation>Gesäß fest, Rippen tief</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Hips down slowly</source>
        <translation>Becken langsam ab</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and as wide as your hips.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Füße flach und hüftbreit aufgestellt.</translation>
    </message>
    <message>
        <source>Press the heels down and raise the hips.</source>
        <translation>Drück die Fersen in den Boden und heb das Becken.</translation>
    </message>
    <message>
        <source>Stop when knees, hips and shoulders form a slope, and tighten the buttocks.</source>
        <translation>Stopp, wenn Knie, Hüften und Schultern eine schräge Linie bilden, und spann das Gesäß an.</translation>
    </message>
    <message>
        <source>Keep the ribs low so that the lower back does not hollow.</source>
        <translation>Lass die Rippen tief, damit der untere Rücken nicht ins Hohlkreuz geht.</translation>
    </message>
    <message>
        <source>Lower the hips slowly and rest for a moment.</source>
        <translation>Senk das Becken langsam ab und ruh dich einen Moment aus.</translation>
    </message>
    <message>
        <source>Set the feet flat, as far apart as the hips.</source>
        <translation>Stell die Füße flach auf, so weit auseinander wie die Hüften.</translation>
    </message>
    <message>
        <source>Feel the push come from the heels.</source>
        <translation>Spür, wie der Schub aus den Fersen kommt.</translation>
    </message>
    <message>
        <source>At the top, shoulders, hips and knees lie on one straight slope.</source>
        <translation>Oben liegen Schultern, Hüften und Knie auf einer geraden, schrägen Linie.</translation>
    </message>
    <message>
        <source>Tighten the buttocks before you come down.</source>
        <translation>Spann das Gesäß an, bevor du herunterkommst.</translation>
    </message>
    <message>
        <source>Breathe out as the hips rise, in as they come down.</source>
        <translation>Atme aus, wenn das Becken steigt, und ein, wenn es sinkt.</translation>
    </message>
    <message>
        <source>Let the hips do the lifting. If the lower back hollows, stay lower.</source>
        <translation>Die Kraft zum Heben kommt aus den Hüften. Wenn der untere Rücken ins Hohlkreuz geht, bleib tiefer.</translation>
    </message>
    <message>
        <source>If the back of the thigh cramps, move the feet closer to you.</source>
        <translation>Wenn die Oberschenkelrückseite krampft, stell die Füße näher zu dir.</translation>
    </message>
    <message>
        <source>Late in pregnancy, avoid lying flat for long; ask your midwife what suits you.</source>
        <translation>Vermeide am Ende der Schwangerschaft langes flaches Liegen; frag deine Hebamme, was zu dir passt.</translation>
    </message>
    <message>
        <source>Lift only halfway</source>
        <translation>Nur halb anheben</translation>
    </message>
    <message>
        <source>Pelvic tilt instead</source>
        <translation>Stattdessen Beckenkippen</translation>
    </message>
    <message>
        <source>Stay up for 10 seconds</source>
        <translation>10&#xa0;s oben bleiben</translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <translation>Immer nur ein Bein</translation>
    </message>
    <message>
        <source>Core strengthening #4</source>
        <translation>Rumpfkräftigung Nr.&#xa0;4</translation>
    </message>
    <message>
        <source>Hold for 10 seconds at the top, 10 to 12 times.</source>
        <translation>Oben 10&#xa0;s halten, 10- bis 12-mal.</translation>
    </message>
    <message>
        <source>Stability #3</source>
        <translation>Stabilität Nr.&#xa0;3</translation>
    </message>
    <message>
        <source>One-legged bridges are the next step; no numbers given.</source>
        <translation>Einbeinige Brücken sind der nächste Schritt; keine Zahlen angegeben.</translation>
    </message>
    <message>
        <source>Sustainable routine</source>
        <translation>Dauerhafte Übungsroutine</translation>
    </message>
    <message>
        <source>Part of the core work on two or three days of the week.</source>
        <translation>Teil des Rumpftrainings an zwei oder drei Tagen der Woche.</translation>
    </message>
    <message>
        <source>Technique 3</source>
        <translation>Technik 3</translation>
    </message>
    <message>
        <source>10 to 15 times, in two or three sets, without a hold.</source>
        <translation>10- bis 15-mal, in zwei oder drei Sätzen, ohne Halten.</translation>
    </message>
    <message>
        <source>The two articles describe two styles: moving bridges (clinic article) and held ones (blog article). Both are offered.</source>
        <translation>Die beiden Artikel beschreiben zwei Arten: bewegte Brücken (Klinikartikel) und gehaltene (Blogartikel). Beide werden angeboten.</translation>
    </message>
    <message>
        <source>Moving bridges are the usual choice: 10 to 15 in two or three sets. A single set is our gentle way in.</source>
        <translation>Bewegte Brücken sind die übliche Wahl: 10 bis 15 in zwei oder drei Sätzen. Ein einzelner Satz ist unser sanfter Einstieg.</translation>
    </message>
    <message>
        <source>Held bridges use the 10 seconds and 10 to 12 repetitions of the blog article, in one set.</source>
        <translation>Gehaltene Brücken übernehmen die 10&#xa0;s und die 10 bis 12 Wiederholungen des Blogartikels, in einem Satz.</translation>
    </message>
    <message>
        <source>Cat-Cow</source>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>Cat-cow stretch</source>
        <translation>Katze-Kuh-Dehnung</translation>
    </message>
    <message>
        <source>Cat-camel</source>
        <translation>Katze-Kamel</translation>
    </message>
    <message>
        <source>Marjaryasana-Bitilasana</source>
        <translation>Marjaryasana-Bitilasana</translation>
    </message>
    <message>
        <source>Moves the whole spine gently between a rounded and a hollow shape. It may help loosen a stiff back and neck.</source>
        <translation>Bewegt die ganze Wirbelsäule sanft zwischen rund und hohl. Das kann helfen, einen steifen Rücken und Nacken zu lockern.</translation>
    </message>
    <message>
        <source>Stretching is advised every day, in the morning or the evening.</source>
        <translation>Dehnen wird täglich empfohlen, morgens oder abends.</translation>
    </message>
    <message>
        <source>By time, flowing</source>
        <translation>Nach Zeit, fließend</translation>
    </message>
    <message>
        <source>On all fours, back flat</source>
        <translation>Auf allen vieren, Rücken gerade</translation>
    </message>
    <message>
        <source>Cow</source>
        <translation>Kuh</translation>
    </message>
    <message>
        <source>Hollow: belly sinks, chest lifts</source>
        <translation>Hohl: Bauch sinkt, Brust hebt sich</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Rounded: back up, chin in</source>
        <translation>Rund: Rücken hoch, Kinn zur Brust</translation>
    </message>
    <message>
        <source>Come onto hands and knees, wrists below shoulders, knees below hips.</source>
        <translation>Komm auf Hände und Knie, die Handgelenke unter den Schultern, die Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Breathing in, let the belly sink and lift chest and tailbone into the hollow shape.</source>
        <translation>Lass beim Einatmen den Bauch sinken und heb Brust und Steißbein: Der Rücken wird hohl.</translation>
    </message>
    <message>
        <source>Breathing out, push the floor away and round the back, chin towards the chest.</source>
        <translation>Schieb beim Ausatmen den Boden weg und mach den Rücken rund, das Kinn Richtung Brust.</translation>
    </message>
    <message>
        <source>Flow from one shape to the other without stopping or jerking.</source>
        <translation>Wechsle fließend zwischen rund und hohl, ohne anzuhalten und ohne Ruck.</translation>
    </message>
    <message>
        <source>Line up the wrists with the shoulders and the knees with the hips.</source>
        <translation>Handgelenke unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Let one shape melt into the next.</source>
        <translation>Lass eine Form in die nächste übergehen.</translation>
    </message>
    <message>
        <source>Rounded: tuck the chin and pull the belly in.</source>
        <translation>Rund: Kinn zur Brust, Bauch einziehen.</translation>
    </message>
    <message>
        <source>Hollow: let the tailbone and the face tip upwards.</source>
        <translation>Hohl: Steißbein und Gesicht nach oben neigen.</translation>
    </message>
    <message>
        <source>Breathe in for the hollow shape and out for the rounded one.</source>
        <translation>Atme ein, wenn der Rücken hohl wird, und aus, wenn er rund wird.</translation>
    </message>
    <message>
        <source>With osteoporosis, stay in the middle of the movement and leave out the deepest rounding.</source>
        <translation>Bei Osteoporose bleib in der Mitte der Bewegung und lass das stärkste Runden weg.</translation>
    </message>
    <message>
        <source>Just after getting up, round only a little; backs are stiffer then.</source>
        <translation>Kurz nach dem Aufstehen runde nur wenig; der Rücken ist dann steifer.</translation>
    </message>
    <message>
        <source>On a chair, hands on the knees</source>
        <translation>Auf dem Stuhl, Hände auf den Knien</translation>
    </message>
    <message>
        <source>On fists or forearms if wrists are sore</source>
        <translation>Auf Fäusten oder Unterarmen, wenn die Handgelenke empfindlich sind</translation>
    </message>
    <message>
        <source>One full, slow breath for each shape</source>
        <translation>Ein voller, langsamer Atemzug je Form</translation>
    </message>
    <message>
        <source>Gentle yoga</source>
        <translation>Sanftes Yoga</translation>
    </message>
    <message>
        <source>Describes an easy rhythm between the two shapes; no numbers given.</source>
        <translation>Beschreibt einen lockeren Rhythmus zwischen den beiden Formen; keine Zahlen angegeben.</translation>
    </message>
    <message>
        <source>Stretches for better posture</source>
        <translation>Dehnungen für eine bessere Haltung</translation>
    </message>
    <message>
        <source>Flow smoothly for 60 seconds.</source>
        <translation>60&#xa0;s lang fließend bewegen.</translation>
    </message>
    <message>
        <source>Every day, in the morning or the evening.</source>
        <translation>Täglich, morgens oder abends.</translation>
    </message>
    <message>
        <source>Technique 1</source>
        <translation>Technik 1</translation>
    </message>
    <message>
        <source>10 to 15 times, moving with the breath.</source>
        <translation>10- bis 15-mal, im Rhythmus des Atems.</translation>
    </message>
    <message>
        <source>The clinic article counts repetitions, the blog article uses 60 seconds. Both ways are offered.</source>
        <translation>Der Klinikartikel zählt Wiederholungen, der Blogartikel nimmt 60&#xa0;s. Beides wird angeboten.</translation>
    </message>
    <message>
        <source>The articles use the same word for opposite shapes, so Limber only says rounded and hollow.</source>
        <translation>Die Artikel verwenden dasselbe Wort für entgegengesetzte Formen; Limber sagt deshalb nur rund und hohl.</translation>
    </message>
    <message>
        <source>They also begin at different ends. We begin with the hollow shape and link it to the breath, as the clinic article does.</source>
        <translation>Sie beginnen auch an verschiedenen Enden. Wir beginnen hohl und verbinden die Bewegung mit dem Atem, wie der Klinikartikel.</translation>
    </message>
    <message>
        <source>Child&apos;s Pose</source>
        <translation>Kindhaltung</translation>
    </message>
    <message>
        <source>Balasana</source>
        <translation>Balasana</translation>
    </message>
    <message>
        <source>Bottom-to-heels rest</source>
        <translation>Päckchenstellung</translation>
    </message>
    <message>
        <source>A restful fold on the knees that lets the lower back and hips lengthen. It may help you unwind between or after exercises.</source>
        <translation>Eine erholsame Vorbeuge auf den Knien, bei der der untere Rücken und die Hüften lang werden. Sie kann helfen, zwischen oder nach den Übungen zu entspannen.</translation>
    </message>
    <message>
        <source>Stretching is advised every day.</source>
        <translation>Dehnen wird täglich empfohlen.</translation>
    </message>
    <message>
        <source>The clinic article says to repeat freely; we read that as one to three rounds.</source>
        <translation>Der Klinikartikel sagt, man dürfe beliebig wiederholen; wir lesen das als ein bis drei Runden.</translation>
    </message>
    <message>
        <source>Kneel, toes together, knees apart</source>
        <translation>Knien, Zehen zusammen, Knie auseinander</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Vorbeugen</translation>
    </message>
    <message>
        <source>Sit back, hands walk forward</source>
        <translation>Gesäß zurück, Hände wandern vor</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Rest, soften with each breath out</source>
        <translation>Ruhen, mit jedem Ausatmen weicher</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Aufrichten</translation>
    </message>
    <message>
        <source>Walk the hands back and come up</source>
        <translation>Hände wandern zurück, aufrichten</translation>
    </message>
    <message>
        <source>Kneel with the big toes touching and the knees apart.</source>
        <translation>Knie dich hin, die großen Zehen berühren sich, die Knie sind auseinander.</translation>
    </message>
    <message>
        <source>Breathe out and sit back towards the heels.</source>
        <translation>Atme aus und setz dich zurück in Richtung Fersen.</translation>
    </message>
    <message>
        <source>Walk the hands forward and let the chest sink.</source>
        <translation>Lass die Hände nach vorn wandern und die Brust sinken.</translation>
    </message>
    <message>
        <source>Rest the forehead on the mat or on your hands and breathe deeply.</source>
        <translation>Leg die Stirn auf die Matte oder auf deine Hände und atme tief.</translation>
    </message>
    <message>
        <source>Walk the hands back and come up slowly.</source>
        <translation>Lass die Hände zurückwandern und komm langsam hoch.</translation>
    </message>
    <message>
        <source>The big toes meet; the knees make room for the belly.</source>
        <translation>Die großen Zehen berühren sich; die Knie machen Platz für den Bauch.</translation>
    </message>
    <message>
        <source>Let the hips go back, the arms go far, and the chest sink.</source>
        <translation>Lass das Becken nach hinten gehen, die Arme weit nach vorn und die Brust sinken.</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply, and let the back widen with each breath in.</source>
        <translation>Atme langsam und tief und lass den Rücken mit jedem Einatmen weit werden.</translation>
    </message>
    <message>
        <source>If your knees complain, stop before the hips reach the heels or put a cushion between.</source>
        <translation>Wenn sich die Knie melden, stopp, bevor das Gesäß die Fersen erreicht, oder leg ein Kissen dazwischen.</translation>
    </message>
    <message>
        <source>With osteoporosis, rest the chest on cushions and keep the back from rounding fully.</source>
        <translation>Bei Osteoporose leg die Brust auf Kissen und lass den Rücken nicht ganz rund werden.</translation>
    </message>
    <message>
        <source>Sit on a cushion placed over the heels</source>
        <translation>Auf ein Kissen über den Fersen setzen</translation>
    </message>
    <message>
        <source>Rest the arms on the seat of a chair</source>
        <translation>Arme auf eine Stuhlfläche legen</translation>
    </message>
    <message>
        <source>A gentle resting stretch with deep breathing, good for a first try.</source>
        <translation>Eine sanfte, ruhende Dehnung mit tiefem Atmen, gut zum ersten Ausprobieren.</translation>
    </message>
    <message>
        <source>Technique 2</source>
        <translation>Technik 2</translation>
    </message>
    <message>
        <source>20 to 30 seconds, as often as you like.</source>
        <translation>20 bis 30&#xa0;s, so oft du magst.</translation>
    </message>
    <message>
        <source>The 20 to 30 seconds are from the clinic article; the blog article gives no time.</source>
        <translation>Die 20 bis 30&#xa0;s stammen aus dem Klinikartikel; der Blogartikel nennt keine Zeit.</translation>
    </message>
    <message>
        <source>The clinic article leaves the number of rounds open. We offer one to three.</source>
        <translation>Der Klinikartikel lässt die Rundenzahl offen. Wir bieten ein bis drei an.</translation>
    </message>
    <message>
        <source>Chin Tuck</source>
        <translation>Kinn zurückziehen</translation>
    </message>
    <message>
        <source>Chin tucks</source>
        <translation>Kinn einziehen</translation>
    </message>
    <message>
        <source>Cervical retraction</source>
        <translation>HWS-Retraktion</translation>
    </message>
    <message>
        <source>Double chin</source>
        <translation>Doppelkinn</translation>
    </message>
    <message>
        <source>Glides the head back over the shoulders. It may help a neck that tires in front of a screen.</source>
        <translation>Lässt den Kopf nach hinten über die Schultern gleiten. Das kann einem Nacken helfen, der vor dem Bildschirm ermüdet.</translation>
    </message>
    <message>
        <source>The blog article sets the limit of 15; the lower end is our proposal.</source>
        <translation>Der Blogartikel setzt die Obergrenze von 15; das untere Ende ist unser Vorschlag.</translation>
    </message>
    <message>
        <source>Sit tall</source>
        <translation>Aufrecht</translation>
    </message>
    <message>
        <source>Sit or stand tall, eyes level</source>
        <translation>Aufrecht sitzen oder stehen, Blick gerade</translation>
    </message>
    <message>
        <source>Glide</source>
        <translation>Gleiten</translation>
    </message>
    <message>
        <source>Glide the chin straight back</source>
        <translation>Kinn gerade nach hinten gleiten lassen</translation>
    </message>
    <message>
        <source>Long neck, relaxed jaw</source>
        <translation>Nacken lang, Kiefer locker</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Relax forward</source>
        <translation>Locker wieder nach vorn</translation>
    </message>
    <message>
        <source>Sit or stand tall and look straight ahead.</source>
        <translation>Sitz oder steh aufrecht und schau geradeaus.</translation>
    </message>
    <message>
        <source>Glide the chin straight back, as if making a double chin.</source>
        <translation>Lass das Kinn gerade nach hinten gleiten, als wolltest du ein Doppelkinn machen.</translation>
    </message>
    <message>
        <source>Keep the eyes level and the back of the neck long.</source>
        <translation>Lass den Blick waagerecht und den Nacken lang.</translation>
    </message>
    <message>
        <source>Hold gently, then relax forward.</source>
        <translation>Halte sanft, dann löse locker nach vorn.</translation>
    </message>
    <message>
        <source>Begin from an upright seat or stand.</source>
        <translation>Beginne im aufrechten Sitz oder Stand.</translation>
    </message>
    <message>
        <source>A small movement will do; feel the back of the neck grow.</source>
        <translation>Eine kleine Bewegung reicht; spür, wie der Nacken länger wird.</translation>
    </message>
    <message>
        <source>Slide the head straight back without looking down.</source>
        <translation>Schieb den Kopf gerade nach hinten, ohne nach unten zu schauen.</translation>
    </message>
    <message>
        <source>Breathe as usual, also during the hold.</source>
        <translation>Atme normal weiter, auch während du hältst.</translation>
    </message>
    <message>
        <source>Stop if you feel dizzy or an arm starts to tingle.</source>
        <translation>Hör auf, wenn dir schwindlig wird oder ein Arm zu kribbeln beginnt.</translation>
    </message>
    <message>
        <source>Lying down, a thin cushion under the head</source>
        <translation>Im Liegen, ein dünnes Kissen unter dem Kopf</translation>
    </message>
    <message>
        <source>Standing, press the head lightly into a wall</source>
        <translation>Im Stehen, den Kopf leicht gegen eine Wand drücken</translation>
    </message>
    <message>
        <source>Hold for 5 seconds, 15 times at most.</source>
        <translation>5&#xa0;s halten, höchstens 15-mal.</translation>
    </message>
    <message>
        <source>The blog article gives 5 seconds and an upper limit of 15. The start at 8 and the lower end of 5 are ours.</source>
        <translation>Der Blogartikel nennt 5&#xa0;s und eine Obergrenze von 15. Der Beginn bei 8 und das untere Ende von 5 sind von uns.</translation>
    </message>
    <message>
        <source>It moves the chin towards the chest. We glide straight back, which is the usual way to teach it.</source>
        <translation>Dort bewegt sich das Kinn zur Brust. Wir gleiten gerade nach hinten, wie es üblicherweise gelehrt wird.</translation>
    </message>
    <message>
        <source>Dead Bug</source>
        <translation>Toter Käfer</translation>
    </message>
    <message>
        <source>Dying bug</source>
        <translation>Dead Bug</translation>
    </message>
    <message>
        <source>Supine opposite arm and leg lower</source>
        <translation>Diagonales Arm- und Beinsenken in Rückenlage</translation>
    </message>
    <message>
        <source>Lets arms and legs move while the deep belly muscles keep the lower back calm. It may help you move without losing your middle.</source>
        <translation>Arme und Beine bewegen sich, während die tiefen Bauchmuskeln den unteren Rücken ruhig halten. Das kann dir helfen, dich zu bewegen, ohne die Spannung in der Körpermitte zu verlieren.</translation>
    </message>
    <message>
        <source>Counted with the core work.</source>
        <translation>Zählt zum Rumpftraining.</translation>
    </message>
    <message>
        <source>Read as the total of both sides, in even numbers only.</source>
        <translation>Gilt als Summe beider Seiten, nur in geraden Zahlen.</translation>
    </message>
    <message>
        <source>Lie back, arms up, knees above hips</source>
        <translation>Rückenlage, Arme hoch, Knie über den Hüften</translation>
    </message>
    <message>
        <source>One arm and the opposite leg go down</source>
        <translation>Ein Arm und das Gegenbein senken sich</translation>
    </message>
    <message>
        <source>Back to the middle, then the other pair</source>
        <translation>Zurück zur Mitte, dann das andere Paar</translation>
    </message>
    <message>
        <source>Lie on your back, arms up to the ceiling, hips and knees bent to right angles.</source>
        <translation>Leg dich auf den Rücken, die Arme zur Decke, Hüften und Knie im rechten Winkel gebeugt.</translation>
    </message>
    <message>
        <source>Firm the belly so that the lower back rests on the floor.</source>
        <translation>Spann den Bauch an, sodass der untere Rücken am Boden aufliegt.</translation>
    </message>
    <message>
        <source>Lower one arm behind you and the opposite leg in front, slowly.</source>
        <translation>Senk langsam einen Arm hinter den Kopf und das gegenüberliegende Bein nach vorn ab.</translation>
    </message>
    <message>
        <source>Stop while the back is still resting on the floor.</source>
        <translation>Stopp, solange der Rücken noch am Boden aufliegt.</translation>
    </message>
    <message>
        <source>Bring both back to the middle and go on with the other pair.</source>
        <translation>Bring beide zurück zur Mitte und mach mit dem anderen Paar weiter.</translation>
    </message>
    <message>
        <source>Start with straight arms up and the shins level with the floor.</source>
        <translation>Beginne mit gestreckten Armen und den Unterschenkeln parallel zum Boden.</translation>
    </message>
    <message>
        <source>Keep the lower back resting on the mat the whole time.</source>
        <translation>Der untere Rücken bleibt die ganze Zeit auf der Matte.</translation>
    </message>
    <message>
        <source>Move one arm and the leg across from it together, without hurry.</source>
        <translation>Beweg einen Arm und das gegenüberliegende Bein zusammen, ohne Eile.</translation>
    </message>
    <message>
        <source>Breathe out while the arm and leg go down, in as they return.</source>
        <translation>Atme aus, wenn Arm und Bein sinken, und ein, wenn sie zurückkommen.</translation>
    </message>
    <message>
        <source>Only lower the leg as far as your back stays down. A smaller move is fine.</source>
        <translation>Senk das Bein nur so weit, wie der Rücken unten bleibt. Eine kleinere Bewegung ist völlig in Ordnung.</translation>
    </message>
    <message>
        <source>Late in pregnancy, avoid lying flat for long; choose an exercise on all fours.</source>
        <translation>Vermeide am Ende der Schwangerschaft langes flaches Liegen; wähle eine Übung auf allen vieren.</translation>
    </message>
    <message>
        <source>Tap one heel at a time, arms resting</source>
        <translation>Fersen einzeln auftippen, Arme ruhen</translation>
    </message>
    <message>
        <source>Move the arms only</source>
        <translation>Nur die Arme bewegen</translation>
    </message>
    <message>
        <source>Straighten the leg and go lower</source>
        <translation>Das Bein strecken und tiefer senken</translation>
    </message>
    <message>
        <source>Core strengthening #3</source>
        <translation>Rumpfkräftigung Nr.&#xa0;3</translation>
    </message>
    <message>
        <source>Core work: 12 to 15, taking turns between the sides.</source>
        <translation>Rumpftraining: 12 bis 15, abwechselnd auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Stability #5</source>
        <translation>Stabilität Nr.&#xa0;5</translation>
    </message>
    <message>
        <source>Stability work: start at right angles and keep the back from lifting; no numbers given.</source>
        <translation>Stabilitätstraining: im rechten Winkel beginnen, der Rücken hebt nicht ab; keine Zahlen angegeben.</translation>
    </message>
    <message>
        <source>The blog article says 12 to 15 and leaves open if it means each side. We count both sides together.</source>
        <translation>Der Blogartikel nennt 12 bis 15 und lässt offen, ob das je Seite gilt. Wir zählen beide Seiten zusammen.</translation>
    </message>
    <message>
        <source>The count stays even, so the range ends at 14 and both sides get the same.</source>
        <translation>Die Anzahl bleibt gerade; deshalb endet die Spanne bei 14, und beide Seiten bekommen gleich viel.</translation>
    </message>
    <message>
        <source>The number of sets and the rest are our proposal.</source>
        <translation>Die Zahl der Sätze und die Pause sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>Diaphragmatic Breathing</source>
        <translation>Zwerchfellatmung</translation>
    </message>
    <message>
        <source>Belly breathing</source>
        <translation>Bauchatmung</translation>
    </message>
    <message>
        <source>Deep breathing</source>
        <translation>Tiefe Atmung</translation>
    </message>
    <message>
        <source>Abdominal breathing</source>
        <translation>Abdominalatmung</translation>
    </message>
    <message>
        <source>Slow breathing into the belly. It may help you settle and let go of tension.</source>
        <translation>Langsames Atmen in den Bauch. Es kann helfen, zur Ruhe zu kommen und Anspannung loszulassen.</translation>
    </message>
    <message>
        <source>A hospital guide advises five to ten minutes; we begin with about two.</source>
        <translation>Ein Krankenhaus-Ratgeber empfiehlt fünf bis zehn Minuten; wir beginnen mit etwa zwei.</translation>
    </message>
    <message>
        <source>On your back, hands on chest and belly</source>
        <translation>Rückenlage, Hände auf Brust und Bauch</translation>
    </message>
    <message>
        <source>Belly rises, chest stays quiet</source>
        <translation>Bauch hebt sich, Brust bleibt ruhig</translation>
    </message>
    <message>
        <source>Pursed lips, belly sinks</source>
        <translation>Lippen locker gespitzt, Bauch sinkt</translation>
    </message>
    <message>
        <source>Lie on your back with one hand on the chest and one on the belly.</source>
        <translation>Leg dich auf den Rücken, eine Hand auf der Brust, eine auf dem Bauch.</translation>
    </message>
    <message>
        <source>Breathe in through the nose and let the belly rise.</source>
        <translation>Atme durch die Nase ein und lass den Bauch steigen.</translation>
    </message>
    <message>
        <source>Keep the upper hand as still as you can.</source>
        <translation>Halte die obere Hand so ruhig, wie du kannst.</translation>
    </message>
    <message>
        <source>Breathe out slowly through pursed lips and feel the belly sink.</source>
        <translation>Atme langsam durch locker gespitzte Lippen aus und spür, wie der Bauch sinkt.</translation>
    </message>
    <message>
        <source>Rest a hand on the belly and the other on the chest.</source>
        <translation>Leg eine Hand auf den Bauch und die andere auf die Brust.</translation>
    </message>
    <message>
        <source>The lower hand moves; the upper one hardly does.</source>
        <translation>Die untere Hand bewegt sich, die obere kaum.</translation>
    </message>
    <message>
        <source>In through the nose; out long and soft through nearly closed lips.</source>
        <translation>Ein durch die Nase; lang und weich aus durch fast geschlossene Lippen.</translation>
    </message>
    <message>
        <source>If you feel light-headed, breathe normally for a while.</source>
        <translation>Wenn du dich benommen fühlst, atme eine Weile normal.</translation>
    </message>
    <message>
        <source>Knees resting over a cushion</source>
        <translation>Knie auf einem Kissen abgelegt</translation>
    </message>
    <message>
        <source>Sitting, and later standing</source>
        <translation>Im Sitzen und später im Stehen</translation>
    </message>
    <message>
        <source>Hands on chest and belly, in through the nose, out through pursed lips; no numbers.</source>
        <translation>Hände auf Brust und Bauch, ein durch die Nase, aus durch gespitzte Lippen; keine Zahlen.</translation>
    </message>
    <message>
        <source>The blog article gives no time. The upper end of 60 breaths is about ten minutes, as a hospital guide advises.</source>
        <translation>Der Blogartikel nennt keine Zeit. Das obere Ende von 60 Atemzügen entspricht etwa zehn Minuten, wie ein Krankenhaus-Ratgeber empfiehlt.</translation>
    </message>
    <message>
        <source>Twelve breaths make a start of about two minutes.</source>
        <translation>Zwölf Atemzüge ergeben einen Einstieg von etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>Doorway Chest Stretch</source>
        <translation>Brustdehnung im Türrahmen</translation>
    </message>
    <message>
        <source>Chest stretch</source>
        <translation>Brustdehnung</translation>
    </message>
    <message>
        <source>Pec stretch</source>
        <translation>Dehnung der Brustmuskeln</translation>
    </message>
    <message>
        <source>Doorway stretch</source>
        <translation>Türrahmen-Dehnung</translation>
    </message>
    <message>
        <source>Opens the chest and the front of the shoulders. It may help after work with the arms in front of you.</source>
        <translation>Öffnet die Brust und die Vorderseite der Schultern. Das kann helfen, wenn du lange mit den Armen vor dir gearbeitet hast.</translation>
    </message>
    <message>
        <source>The blog article can be read as two or three rounds.</source>
        <translation>Der Blogartikel lässt sich als zwei oder drei Runden lesen.</translation>
    </message>
    <message>
        <source>Forearms on the frame, elbows bent</source>
        <translation>Unterarme am Rahmen, Ellbogen gebeugt</translation>
    </message>
    <message>
        <source>Lean</source>
        <translation>Vorlehnen</translation>
    </message>
    <message>
        <source>Lean forward gently</source>
        <translation>Sanft nach vorn lehnen</translation>
    </message>
    <message>
        <source>Collarbones wide, ribs low</source>
        <translation>Schlüsselbeine weit, Rippen tief</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Stand in a doorway, forearms or hands on the frame, elbows bent to right angles.</source>
        <translation>Stell dich in einen Türrahmen, die Unterarme oder Hände am Rahmen, die Ellbogen im rechten Winkel.</translation>
    </message>
    <message>
        <source>Take a small step and lean forward until the chest opens.</source>
        <translation>Mach einen kleinen Schritt und lehn dich vor, bis sich die Brust öffnet.</translation>
    </message>
    <message>
        <source>Keep the ribs low and the neck long.</source>
        <translation>Lass die Rippen tief und den Nacken lang.</translation>
    </message>
    <message>
        <source>Breathe and stay, then step back.</source>
        <translation>Atme und bleib, dann geh einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Bend the elbows to a right angle and rest them on the frame.</source>
        <translation>Beug die Ellbogen im rechten Winkel und leg sie an den Rahmen.</translation>
    </message>
    <message>
        <source>Lean in slowly; stop where the chest feels open.</source>
        <translation>Lehn dich langsam vor; stopp, wo sich die Brust offen anfühlt.</translation>
    </message>
    <message>
        <source>Breathe freely; let each breath in widen the chest.</source>
        <translation>Atme frei; lass jedes Einatmen die Brust weiten.</translation>
    </message>
    <message>
        <source>If a shoulder pinches or feels loose, place the elbows lower or stop.</source>
        <translation>Wenn es in einer Schulter zwickt oder sie sich instabil anfühlt, setz die Ellbogen tiefer oder hör auf.</translation>
    </message>
    <message>
        <source>Place the hands lower</source>
        <translation>Hände tiefer ansetzen</translation>
    </message>
    <message>
        <source>One arm at a time against a wall</source>
        <translation>Ein Arm nach dem anderen an der Wand</translation>
    </message>
    <message>
        <source>20 to 30 seconds, then repeat.</source>
        <translation>20 bis 30&#xa0;s, dann wiederholen.</translation>
    </message>
    <message>
        <source>Only the blog article teaches it; the 20 to 30 seconds are from there.</source>
        <translation>Nur der Blogartikel lehrt sie; die 20 bis 30&#xa0;s stammen von dort.</translation>
    </message>
    <message>
        <source>Its advice to repeat twice can mean two or three rounds in all. Two is the usual choice, three is in range.</source>
        <translation>Sein Rat, zweimal zu wiederholen, kann insgesamt zwei oder drei Runden meinen. Zwei ist die übliche Wahl, drei liegt in der Spanne.</translation>
    </message>
    <message>
        <source>Easy Walk</source>
        <translation>Lockerer Spaziergang</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>A relaxed walk at your own pace. Regular walking may help you stay active and feel better in your back.</source>
        <translation>Ein entspannter Spaziergang in deinem Tempo. Regelmäßiges Gehen kann helfen, aktiv zu bleiben und dich im Rücken wohler zu fühlen.</translation>
    </message>
    <message>
        <source>The walking trial aims for five days a week; any number is welcome.</source>
        <translation>Die Gehstudie strebt fünf Tage pro Woche an; jede Anzahl ist willkommen.</translation>
    </message>
    <message>
        <source>The walking trial builds up to 30 minutes on five days a week.</source>
        <translation>In der Gehstudie steigert man sich auf 30&#xa0;Min. an fünf Tagen pro Woche.</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Locker beginnen</translation>
    </message>
    <message>
        <source>Set off at a comfortable pace</source>
        <translation>In angenehmem Tempo losgehen</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>A little brisker, arms swinging</source>
        <translation>Etwas zügiger, Arme schwingen mit</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Ausklingen</translation>
    </message>
    <message>
        <source>Slow down bit by bit</source>
        <translation>Nach und nach langsamer werden</translation>
    </message>
    <message>
        <source>Set off at a comfortable pace.</source>
        <translation>Geh in angenehmem Tempo los.</translation>
    </message>
    <message>
        <source>Walk tall with loose shoulders and swinging arms.</source>
        <translation>Geh aufrecht, mit lockeren Schultern und schwingenden Armen.</translation>
    </message>
    <message>
        <source>After a while, go slightly faster if it feels good.</source>
        <translation>Geh nach einer Weile etwas schneller, wenn es sich gut anfühlt.</translation>
    </message>
    <message>
        <source>Slow down for the last minutes.</source>
        <translation>Werde in den letzten Minuten langsamer.</translation>
    </message>
    <message>
        <source>Walk upright and at ease.</source>
        <translation>Geh aufrecht und locker.</translation>
    </message>
    <message>
        <source>Wear shoes that cushion and support your feet.</source>
        <translation>Trag Schuhe, die dämpfen und deine Füße stützen.</translation>
    </message>
    <message>
        <source>Walk at a pace at which you can still talk.</source>
        <translation>Wähle ein Tempo, bei dem du noch sprechen kannst.</translation>
    </message>
    <message>
        <source>If a leg starts to hurt more and more, rest and turn back early.</source>
        <translation>Wenn ein Bein zunehmend schmerzt, ruh dich aus und kehr früh um.</translation>
    </message>
    <message>
        <source>Five minutes on level ground</source>
        <translation>Fünf Minuten auf ebener Strecke</translation>
    </message>
    <message>
        <source>Walk for up to 30 minutes</source>
        <translation>Bis zu 30&#xa0;Min. gehen</translation>
    </message>
    <message>
        <source>Posture awareness; footwear</source>
        <translation>Haltungsbewusstsein; Schuhe</translation>
    </message>
    <message>
        <source>Mentions walking for posture and footwear, not as an exercise.</source>
        <translation>Erwähnt Gehen bei Haltung und Schuhen, nicht als Übung.</translation>
    </message>
    <message>
        <source>Neither article prescribes walking. The range leads towards 30 minutes, the aim in a large walking trial.</source>
        <translation>Keiner der beiden Artikel verordnet Gehen. Die Spanne führt zu 30&#xa0;Min. hin, dem Ziel einer großen Gehstudie.</translation>
    </message>
    <message>
        <source>Ten minutes are a gentle start.</source>
        <translation>Zehn Minuten sind ein sanfter Einstieg.</translation>
    </message>
    <message>
        <source>Glute and Upper Hamstring Roll</source>
        <translation>Gesäß und obere Beinrückseite ausrollen</translation>
    </message>
    <message>
        <source>Lower back release (as 000 titles it)</source>
        <translation>Lockerung des unteren Rückens (so betitelt in 000)</translation>
    </message>
    <message>
        <source>Foam roll glutes</source>
        <translation>Gesäß mit der Faszienrolle</translation>
    </message>
    <message>
        <source>Rolls the buttocks and the top of the thighs. It may help ease tension around the lower back without pressing on it.</source>
        <translation>Rollt das Gesäß und den oberen Teil der Oberschenkel aus. Das kann helfen, Spannung rund um den unteren Rücken zu lindern, ohne darauf zu drücken.</translation>
    </message>
    <message>
        <source>The blog article asks for regular rolling, without a number.</source>
        <translation>Der Blogartikel empfiehlt regelmäßiges Rollen, ohne eine Zahl zu nennen.</translation>
    </message>
    <message>
        <source>Seat on the roller, hands on the floor</source>
        <translation>Gesäß auf der Rolle, Hände am Boden</translation>
    </message>
    <message>
        <source>Roll forward</source>
        <translation>Vorrollen</translation>
    </message>
    <message>
        <source>Roll towards the top of the thighs</source>
        <translation>Zum oberen Oberschenkel rollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Roll back to the buttocks</source>
        <translation>Zurück zum Gesäß rollen</translation>
    </message>
    <message>
        <source>Sit on the roller with hands on the floor behind you and knees bent.</source>
        <translation>Setz dich auf die Rolle, die Hände hinter dir am Boden, die Knie gebeugt.</translation>
    </message>
    <message>
        <source>Lean back a little and firm the belly for balance.</source>
        <translation>Lehn dich etwas zurück und spann für das Gleichgewicht den Bauch an.</translation>
    </message>
    <message>
        <source>Roll forward until the roller meets the top of the thighs.</source>
        <translation>Roll vor, bis die Rolle den oberen Teil der Oberschenkel erreicht.</translation>
    </message>
    <message>
        <source>Roll back to the buttocks, slowly.</source>
        <translation>Roll langsam zurück zum Gesäß.</translation>
    </message>
    <message>
        <source>Stay off the waist and lower back.</source>
        <translation>Bleib von Taille und unterem Rücken weg.</translation>
    </message>
    <message>
        <source>The roller belongs under the buttocks, never at the waist.</source>
        <translation>Die Rolle gehört unter das Gesäß, nie an die Taille.</translation>
    </message>
    <message>
        <source>Roll to and fro without hurry.</source>
        <translation>Roll ohne Eile hin und her.</translation>
    </message>
    <message>
        <source>Firm the middle a little so that you do not wobble.</source>
        <translation>Spann die Körpermitte etwas an, damit du nicht wackelst.</translation>
    </message>
    <message>
        <source>Breathe slowly and deeply while you roll.</source>
        <translation>Atme langsam und tief, während du rollst.</translation>
    </message>
    <message>
        <source>Keep the roller below the waist; the lower back itself is never rolled.</source>
        <translation>Bleib mit der Rolle unterhalb der Taille; der untere Rücken selbst wird nie gerollt.</translation>
    </message>
    <message>
        <source>Stop when you notice tingling or numbness.</source>
        <translation>Hör auf, wenn du Kribbeln oder Taubheit bemerkst.</translation>
    </message>
    <message>
        <source>Both sides together, more weight on the hands</source>
        <translation>Beide Seiten zusammen, mehr Gewicht auf den Händen</translation>
    </message>
    <message>
        <source>One side at a time, ankle on the other knee</source>
        <translation>Eine Seite nach der anderen, Knöchel auf dem anderen Knie</translation>
    </message>
    <message>
        <source>Foam rolling #1</source>
        <translation>Faszienrolle Nr.&#xa0;1</translation>
    </message>
    <message>
        <source>Leave the lower back alone; roll the buttocks and the top of the thighs instead.</source>
        <translation>Den unteren Rücken in Ruhe lassen; stattdessen Gesäß und oberen Teil der Oberschenkel rollen.</translation>
    </message>
    <message>
        <source>The blog article gives no time. 30 to 120 seconds in one to three rounds come from a review of rolling.</source>
        <translation>Der Blogartikel nennt keine Zeit. 30 bis 120&#xa0;s in ein bis drei Runden stammen aus einer Übersichtsarbeit zum Rollen.</translation>
    </message>
    <message>
        <source>That article calls this a lower back release, though it rightly keeps the roller off the lower back. We name it after what it rolls.</source>
        <translation>Dieser Artikel nennt das eine Lockerung des unteren Rückens, obwohl er die Rolle zu Recht vom unteren Rücken fernhält. Wir benennen die Übung nach dem, was sie rollt.</translation>
    </message>
    <message>
        <source>Latissimus Dorsi Release</source>
        <translation>Latissimus ausrollen</translation>
    </message>
    <message>
        <source>Lat foam roll</source>
        <translation>Latissimus mit der Faszienrolle</translation>
    </message>
    <message>
        <source>Side-lying lat roll</source>
        <translation>Latissimus-Rollen in Seitenlage</translation>
    </message>
    <message>
        <source>Rolls the broad muscle at the side of the back below the armpit. It may help when reaching up feels tight.</source>
        <translation>Rollt den breiten Muskel seitlich am Rücken unterhalb der Achsel aus. Das kann helfen, wenn es beim Strecken nach oben spannt.</translation>
    </message>
    <message>
        <source>On your side, roller below the armpit</source>
        <translation>Seitenlage, Rolle unter der Achsel</translation>
    </message>
    <message>
        <source>Glide down</source>
        <translation>Abwärts gleiten</translation>
    </message>
    <message>
        <source>Glide a little towards the waist</source>
        <translation>Etwas Richtung Taille gleiten</translation>
    </message>
    <message>
        <source>Glide up</source>
        <translation>Aufwärts gleiten</translation>
    </message>
    <message>
        <source>Glide back towards the armpit</source>
        <translation>Zurück Richtung Achsel gleiten</translation>
    </message>
    <message>
        <source>Lie on your side with the roller under the ribs, a little below the armpit.</source>
        <translation>Leg dich seitlich auf die Rolle: Sie liegt an den Rippen, etwas unterhalb der Achsel.</translation>
    </message>
    <message>
        <source>Stretch the lower arm out past your head and bend the knees for balance.</source>
        <translation>Streck den unteren Arm über den Kopf hinaus und beug die Knie für das Gleichgewicht.</translation>
    </message>
    <message>
        <source>Glide a little towards the waist.</source>
        <translation>Gleite etwas in Richtung Taille.</translation>
    </message>
    <message>
        <source>Glide back towards the armpit, slowly.</source>
        <translation>Gleite langsam zurück in Richtung Achsel.</translation>
    </message>
    <message>
        <source>Do the same on the other side.</source>
        <translation>Mach dasselbe auf der anderen Seite.</translation>
    </message>
    <message>
        <source>The roller rests against the side of the ribs, near the armpit.</source>
        <translation>Die Rolle liegt an der Seite der Rippen, nahe der Achsel.</translation>
    </message>
    <message>
        <source>The arm on the floor reaches past your head.</source>
        <translation>Der Arm am Boden reicht über den Kopf hinaus.</translation>
    </message>
    <message>
        <source>Keep every stroke slow and short.</source>
        <translation>Mach jede Rollbewegung langsam und kurz.</translation>
    </message>
    <message>
        <source>Use the other hand and foot to take weight off the ribs.</source>
        <translation>Nimm mit der anderen Hand und dem Fuß Gewicht von den Rippen.</translation>
    </message>
    <message>
        <source>If reaching overhead hurts the shoulder, bend the elbow.</source>
        <translation>Wenn das Strecken über den Kopf in der Schulter schmerzt, beug den Ellbogen.</translation>
    </message>
    <message>
        <source>Standing, with the roller against a wall</source>
        <translation>Im Stehen, die Rolle an der Wand</translation>
    </message>
    <message>
        <source>Foam rolling #3</source>
        <translation>Faszienrolle Nr.&#xa0;3</translation>
    </message>
    <message>
        <source>Slow strokes below the armpit with the arm stretched overhead.</source>
        <translation>Langsame Rollbewegungen unterhalb der Achsel, den Arm über den Kopf gestreckt.</translation>
    </message>
    <message>
        <source>It does not mention sides. We do both, with the same time on each.</source>
        <translation>Er erwähnt keine Seiten. Wir machen beide, mit gleicher Zeit für jede.</translation>
    </message>
    <message>
        <source>Thoracic Extension over Roller</source>
        <translation>Brustwirbelsäule über der Rolle strecken</translation>
    </message>
    <message>
        <source>Spinal mobilization (as 000 titles it)</source>
        <translation>Wirbelsäulenmobilisation (so betitelt in 000)</translation>
    </message>
    <message>
        <source>Upper back extension on roller</source>
        <translation>Oberen Rücken auf der Rolle strecken</translation>
    </message>
    <message>
        <source>Small leans over the roller for the middle of the back. It may help after a long time spent bent forward.</source>
        <translation>Kleine Rückneigungen über die Rolle für den mittleren Rücken. Das kann helfen, wenn du lange nach vorn gebeugt warst.</translation>
    </message>
    <message>
        <source>Sit, lean back onto the roller</source>
        <translation>Sitzen, auf die Rolle zurücklehnen</translation>
    </message>
    <message>
        <source>Lean back</source>
        <translation>Zurücklehnen</translation>
    </message>
    <message>
        <source>Lean back a little over it</source>
        <translation>Etwas über die Rolle zurücklehnen</translation>
    </message>
    <message>
        <source>Stay light, hips down</source>
        <translation>Leicht bleiben, Becken unten</translation>
    </message>
    <message>
        <source>Curl up to sit again</source>
        <translation>Zum Sitzen aufrollen</translation>
    </message>
    <message>
        <source>Sit on the floor with the roller behind you and lean back until it meets the middle of the back.</source>
        <translation>Setz dich auf den Boden, die Rolle hinter dir, und lehn dich zurück, bis sie die Mitte des Rückens berührt.</translation>
    </message>
    <message>
        <source>Bend the knees and cross the arms over the chest.</source>
        <translation>Beug die Knie und kreuz die Arme vor der Brust.</translation>
    </message>
    <message>
        <source>Breathe out and lean back a little over the roller.</source>
        <translation>Atme aus und lehn dich etwas über die Rolle zurück.</translation>
    </message>
    <message>
        <source>Pause, then curl back up.</source>
        <translation>Mach eine Pause, dann roll dich wieder auf.</translation>
    </message>
    <message>
        <source>Leave the hips on the floor all the time.</source>
        <translation>Lass das Becken die ganze Zeit am Boden.</translation>
    </message>
    <message>
        <source>Every lean is small and under control.</source>
        <translation>Jede Rückneigung ist klein und kontrolliert.</translation>
    </message>
    <message>
        <source>Hug your shoulders with crossed arms.</source>
        <translation>Umarme deine Schultern mit gekreuzten Armen.</translation>
    </message>
    <message>
        <source>The ribs stay low and the seat stays heavy on the floor.</source>
        <translation>Die Rippen bleiben tief, und das Gesäß bleibt schwer am Boden.</translation>
    </message>
    <message>
        <source>Breathe out as you lean back.</source>
        <translation>Atme beim Zurücklehnen aus.</translation>
    </message>
    <message>
        <source>Keep the breath slow and deep in between.</source>
        <translation>Atme dazwischen langsam und tief.</translation>
    </message>
    <message>
        <source>Let the upper back bend, not the waist.</source>
        <translation>Die Rückneigung kommt aus dem oberen Rücken, nicht aus der Taille.</translation>
    </message>
    <message>
        <source>Leave this out with osteoporosis of the spine or a recent fracture.</source>
        <translation>Lass diese Übung weg bei Osteoporose der Wirbelsäule oder nach einem frischen Bruch.</translation>
    </message>
    <message>
        <source>Over the back of a chair</source>
        <translation>Über einer Stuhllehne</translation>
    </message>
    <message>
        <source>Foam rolling #4</source>
        <translation>Faszienrolle Nr.&#xa0;4</translation>
    </message>
    <message>
        <source>Small leans over the roller, arms crossed; no numbers.</source>
        <translation>Kleine Rückneigungen über die Rolle, Arme gekreuzt; keine Zahlen.</translation>
    </message>
    <message>
        <source>The blog article gives no count or time, so all numbers are our proposal.</source>
        <translation>Der Blogartikel nennt weder Anzahl noch Zeit; alle Zahlen sind deshalb unser Vorschlag.</translation>
    </message>
    <message>
        <source>It speaks of sitting upright with the roller at the middle back, which cannot work. We sit on the floor and lean back.</source>
        <translation>Er spricht davon, aufrecht zu sitzen mit der Rolle am mittleren Rücken, was nicht gehen kann. Wir sitzen am Boden und lehnen uns zurück.</translation>
    </message>
    <message>
        <source>Thoracic Spine Roll</source>
        <translation>Brustwirbelsäule ausrollen</translation>
    </message>
    <message>
        <source>Upper back foam roll</source>
        <translation>Oberen Rücken ausrollen</translation>
    </message>
    <message>
        <source>Rolls the upper and middle back. It may help ease tightness between the shoulder blades.</source>
        <translation>Rollt den oberen und mittleren Rücken aus. Das kann helfen, Verspannung zwischen den Schulterblättern zu lösen.</translation>
    </message>
    <message>
        <source>Roller under upper back, hold the head</source>
        <translation>Rolle unter den oberen Rücken, Kopf halten</translation>
    </message>
    <message>
        <source>Roll up</source>
        <translation>Nach oben rollen</translation>
    </message>
    <message>
        <source>Roll towards the shoulders</source>
        <translation>Richtung Schultern rollen</translation>
    </message>
    <message>
        <source>Roll down</source>
        <translation>Nach unten rollen</translation>
    </message>
    <message>
        <source>Roll to the middle of the back, no lower</source>
        <translation>Bis zur Rückenmitte rollen, nicht tiefer</translation>
    </message>
    <message>
        <source>Lie back with the roller across the upper back, below the shoulder blades.</source>
        <translation>Leg dich zurück, die Rolle quer unter dem oberen Rücken, unterhalb der Schulterblätter.</translation>
    </message>
    <message>
        <source>Bend the knees, set the feet flat and support your head with both hands.</source>
        <translation>Beug die Knie, stell die Füße flach auf und stütz den Kopf mit beiden Händen.</translation>
    </message>
    <message>
        <source>Raise the hips a little.</source>
        <translation>Heb das Becken etwas an.</translation>
    </message>
    <message>
        <source>Roll between the base of the neck and the middle of the back.</source>
        <translation>Roll zwischen Nackenansatz und Rückenmitte.</translation>
    </message>
    <message>
        <source>Keep the ribs low and stop before the waist.</source>
        <translation>Lass die Rippen tief und stopp vor der Taille.</translation>
    </message>
    <message>
        <source>The roller lies crosswise, at first just below the shoulder blades.</source>
        <translation>Die Rolle liegt quer, zuerst knapp unterhalb der Schulterblätter.</translation>
    </message>
    <message>
        <source>Let the hands carry the head; the soles stay flat.</source>
        <translation>Lass die Hände den Kopf tragen; die Fußsohlen bleiben flach.</translation>
    </message>
    <message>
        <source>With the hips a little off the floor, travel from mid-back to just below the neck.</source>
        <translation>Roll mit leicht angehobenem Becken von der Rückenmitte bis knapp unterhalb des Nackens.</translation>
    </message>
    <message>
        <source>Keep the bend over the roller small.</source>
        <translation>Halte die Rückneigung über der Rolle klein.</translation>
    </message>
    <message>
        <source>Stay on the ribs: turn back before you reach the neck or the waist.</source>
        <translation>Bleib auf den Rippen: Kehr um, bevor du den Nacken oder die Taille erreichst.</translation>
    </message>
    <message>
        <source>Leave the hips on the floor</source>
        <translation>Becken am Boden lassen</translation>
    </message>
    <message>
        <source>Use a soft roller or a rolled towel</source>
        <translation>Weiche Rolle oder gerolltes Handtuch benutzen</translation>
    </message>
    <message>
        <source>Foam rolling #2</source>
        <translation>Faszienrolle Nr.&#xa0;2</translation>
    </message>
    <message>
        <source>Roll from just under the neck to the middle of the back, without bending far back.</source>
        <translation>Von knapp unterhalb des Nackens bis zur Rückenmitte rollen, ohne sich weit zurückzubeugen.</translation>
    </message>
    <message>
        <source>Each stroke takes four seconds, within the two to four that review describes.</source>
        <translation>Jede Rollbewegung dauert vier Sekunden; das liegt in den zwei bis vier, die die Übersichtsarbeit beschreibt.</translation>
    </message>
    <message>
        <source>Forearm Plank</source>
        <translation>Unterarmstütz</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Planke</translation>
    </message>
    <message>
        <source>Standard plank</source>
        <translation>Klassischer Unterarmstütz</translation>
    </message>
    <message>
        <source>Front plank</source>
        <translation>Frontstütz</translation>
    </message>
    <message>
        <source>Elbow plank</source>
        <translation>Ellbogenstütz</translation>
    </message>
    <message>
        <source>Trains the muscles around your trunk to stay steady together. That support may help your back cope better with everyday tasks.</source>
        <translation>Trainiert die Muskeln rund um den Rumpf, gemeinsam stabil zu bleiben. Diese Stütze kann deinem Rücken helfen, den Alltag besser zu bewältigen.</translation>
    </message>
    <message>
        <source>No source names a number of sets; one to three is our proposal.</source>
        <translation>Keine Quelle nennt eine Zahl von Sätzen; ein bis drei sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>Short holds, repeated</source>
        <translation>Kurz halten, mehrmals</translation>
    </message>
    <message>
        <source>Elbows below shoulders, knees down</source>
        <translation>Ellbogen unter den Schultern, Knie am Boden</translation>
    </message>
    <message>
        <source>Feet back, lift into one straight line</source>
        <translation>Füße zurück, zur geraden Linie anheben</translation>
    </message>
    <message>
        <source>Hips level, belly gently firm, breathe</source>
        <translation>Becken waagerecht, Bauch sanft fest, atmen</translation>
    </message>
    <message>
        <source>Knees down softly</source>
        <translation>Knie sanft ablegen</translation>
    </message>
    <message>
        <source>Kneel on the mat and lay the forearms down, each elbow below its shoulder.</source>
        <translation>Knie dich auf die Matte und leg die Unterarme ab, jeden Ellbogen unter seine Schulter.</translation>
    </message>
    <message>
        <source>Step one foot back, then the other, with the toes tucked under.</source>
        <translation>Setz erst einen Fuß zurück, dann den anderen, die Zehen aufgestellt.</translation>
    </message>
    <message>
        <source>Firm the belly a little until ears, hips and ankles form one line.</source>
        <translation>Spann den Bauch etwas an, bis Ohren, Hüften und Knöchel eine Linie bilden.</translation>
    </message>
    <message>
        <source>Look down just ahead of your hands and breathe evenly.</source>
        <translation>Schau knapp vor deine Hände auf den Boden und atme gleichmäßig.</translation>
    </message>
    <message>
        <source>Bring the knees to the mat when time is up or the hips begin to drop.</source>
        <translation>Setz die Knie auf die Matte, wenn die Zeit um ist oder das Becken abzusinken beginnt.</translation>
    </message>
    <message>
        <source>Let each elbow carry you from right below its shoulder.</source>
        <translation>Lass dich von jedem Ellbogen direkt unter seiner Schulter tragen.</translation>
    </message>
    <message>
        <source>Imagine a straight pole from the back of your head to your heels.</source>
        <translation>Stell dir eine gerade Stange vom Hinterkopf bis zu den Fersen vor.</translation>
    </message>
    <message>
        <source>Firm the belly just enough to keep the hips level, neither low nor high.</source>
        <translation>Spann den Bauch gerade so viel an, dass das Becken waagerecht bleibt, weder tief noch hoch.</translation>
    </message>
    <message>
        <source>Breathe slowly through the nose for as long as you hold.</source>
        <translation>Atme langsam durch die Nase, solange du hältst.</translation>
    </message>
    <message>
        <source>When the hips begin to sink, end the hold. A short, tidy one counts in full.</source>
        <translation>Wenn das Becken zu sinken beginnt, beende das Halten. Kurz und sauber zählt voll.</translation>
    </message>
    <message>
        <source>Let the breath flow; blood pressure climbs when you hold it during still effort.</source>
        <translation>Lass den Atem fließen; der Blutdruck steigt, wenn du beim Halten die Luft anhältst.</translation>
    </message>
    <message>
        <source>If a shoulder or elbow hurts, rest the knees on the mat or leave this one out today.</source>
        <translation>Wenn Schulter oder Ellbogen schmerzen, setz die Knie auf die Matte oder lass die Übung heute weg.</translation>
    </message>
    <message>
        <source>Knees stay on the mat</source>
        <translation>Knie bleiben auf der Matte</translation>
    </message>
    <message>
        <source>Several holds of 10 seconds</source>
        <translation>Mehrmals 10&#xa0;s halten</translation>
    </message>
    <message>
        <source>Hold for longer</source>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Shoulder taps in a high plank</source>
        <translation>Schultertippen im hohen Stütz</translation>
    </message>
    <message>
        <source>Turn it into a side plank</source>
        <translation>In den Seitstütz drehen</translation>
    </message>
    <message>
        <source>Core strengthening #1</source>
        <translation>Rumpfkräftigung Nr.&#xa0;1</translation>
    </message>
    <message>
        <source>Stay up for 20 to 30 seconds and let the time grow as you get stronger.</source>
        <translation>20 bis 30&#xa0;s oben bleiben und die Zeit mit wachsender Kraft verlängern.</translation>
    </message>
    <message>
        <source>Stability #4</source>
        <translation>Stabilität Nr.&#xa0;4</translation>
    </message>
    <message>
        <source>Begin on the forearms; other kinds of plank come afterwards.</source>
        <translation>Auf den Unterarmen beginnen; andere Stützarten kommen danach.</translation>
    </message>
    <message>
        <source>Core work like this belongs on two or three days of the week.</source>
        <translation>Rumpftraining wie dieses gehört auf zwei oder drei Tage der Woche.</translation>
    </message>
    <message>
        <source>The 20 to 30 seconds come from the blog article; the clinic article does not include a plank.</source>
        <translation>Die 20 bis 30&#xa0;s stammen aus dem Blogartikel; der Klinikartikel enthält keinen Unterarmstütz.</translation>
    </message>
    <message>
        <source>The blog article lets the hold grow without naming a limit. The ceiling of 60 seconds is ours.</source>
        <translation>Der Blogartikel lässt die Haltezeit wachsen, ohne eine Grenze zu nennen. Die Obergrenze von 60&#xa0;s ist von uns.</translation>
    </message>
    <message>
        <source>The short-holds version follows another school: stay at 10 seconds or less and repeat more often.</source>
        <translation>Die Variante mit kurzem Halten folgt einer anderen Schule: bei höchstens 10&#xa0;s bleiben und dafür öfter wiederholen.</translation>
    </message>
    <message>
        <source>Gentle Warm-Up</source>
        <translation>Sanftes Aufwärmen</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Marching on the spot</source>
        <translation>Marschieren auf der Stelle</translation>
    </message>
    <message>
        <source>Easy mobiliser</source>
        <translation>Leichte Mobilisation</translation>
    </message>
    <message>
        <source>Easy movement before the work begins. It may help muscles and joints feel ready.</source>
        <translation>Lockere Bewegung, bevor die Arbeit beginnt. Sie kann helfen, dass Muskeln und Gelenke sich bereit fühlen.</translation>
    </message>
    <message>
        <source>The clinic article advises it before each session.</source>
        <translation>Der Klinikartikel empfiehlt es vor jeder Einheit.</translation>
    </message>
    <message>
        <source>Our proposal; general advice is 5 to 10 minutes before harder exercise.</source>
        <translation>Unser Vorschlag; allgemein werden 5 bis 10&#xa0;Min. vor anstrengenderem Training empfohlen.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marschieren</translation>
    </message>
    <message>
        <source>March in place and swing the arms</source>
        <translation>Auf der Stelle marschieren, Arme schwingen</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Roll the shoulders, both directions</source>
        <translation>Schultern kreisen, beide Richtungen</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>Small hip circles, both directions</source>
        <translation>Kleine Hüftkreise, beide Richtungen</translation>
    </message>
    <message>
        <source>Reach up, then soften the knees</source>
        <translation>Nach oben strecken, dann Knie weich</translation>
    </message>
    <message>
        <source>March on the spot and let the arms swing.</source>
        <translation>Marschier auf der Stelle und lass die Arme schwingen.</translation>
    </message>
    <message>
        <source>Roll the shoulders, first backwards, then forwards.</source>
        <translation>Kreise die Schultern, erst rückwärts, dann vorwärts.</translation>
    </message>
    <message>
        <source>Circle the hips, small and slow, in both directions.</source>
        <translation>Kreise die Hüften, klein und langsam, in beide Richtungen.</translation>
    </message>
    <message>
        <source>Reach up, then bend the knees softly and let the arms come down.</source>
        <translation>Streck dich nach oben, dann beug weich die Knie und lass die Arme sinken.</translation>
    </message>
    <message>
        <source>Stay at an effort at which you could chat.</source>
        <translation>Bleib bei einer Anstrengung, bei der du plaudern könntest.</translation>
    </message>
    <message>
        <source>Let the breath come naturally; it may grow a little deeper.</source>
        <translation>Lass den Atem von selbst kommen; er darf etwas tiefer werden.</translation>
    </message>
    <message>
        <source>Keep a hand on a chair if you feel unsteady.</source>
        <translation>Halt dich mit einer Hand am Stuhl fest, wenn du dich wackelig fühlst.</translation>
    </message>
    <message>
        <source>March sitting on a chair</source>
        <translation>Im Sitzen auf dem Stuhl marschieren</translation>
    </message>
    <message>
        <source>Walk briskly</source>
        <translation>Zügig gehen</translation>
    </message>
    <message>
        <source>Tips for safe exercise</source>
        <translation>Tipps für sicheres Üben</translation>
    </message>
    <message>
        <source>Start gently so that the muscles are ready; no content given.</source>
        <translation>Sanft beginnen, damit die Muskeln bereit sind; kein Inhalt angegeben.</translation>
    </message>
    <message>
        <source>Effective stretching</source>
        <translation>Wirksames Dehnen</translation>
    </message>
    <message>
        <source>Moving stretches belong before exercise.</source>
        <translation>Bewegtes Dehnen gehört vor das Training.</translation>
    </message>
    <message>
        <source>The clinic article asks for a warm-up without describing one, so the four movements are our proposal.</source>
        <translation>Der Klinikartikel verlangt ein Aufwärmen, ohne es zu beschreiben; die vier Bewegungen sind deshalb unser Vorschlag.</translation>
    </message>
    <message>
        <source>Two minutes suit our gentle sessions. Up to ten are in range, as advised before harder exercise.</source>
        <translation>Zwei Minuten passen zu unseren sanften Einheiten. Bis zu zehn liegen in der Spanne, wie vor anstrengenderem Training empfohlen.</translation>
    </message>
    <message>
        <source>Guided Meditation</source>
        <translation>Geführte Meditation</translation>
    </message>
    <message>
        <source>Body scan</source>
        <translation>Bodyscan</translation>
    </message>
    <message>
        <source>Mindfulness break</source>
        <translation>Achtsamkeitspause</translation>
    </message>
    <message>
        <source>A few quiet minutes travelling through the body with your attention. It may help you rest and let go of stress.</source>
        <translation>Ein paar ruhige Minuten, in denen deine Aufmerksamkeit durch den Körper wandert. Das kann helfen, zur Ruhe zu kommen und Stress loszulassen.</translation>
    </message>
    <message>
        <source>Our proposal: whenever you like.</source>
        <translation>Unser Vorschlag: wann immer du magst.</translation>
    </message>
    <message>
        <source>Get comfortable, soften the eyes</source>
        <translation>Bequem ankommen, Augen weich</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Durchspüren</translation>
    </message>
    <message>
        <source>From feet to head, simply notice</source>
        <translation>Von den Füßen zum Kopf, nur wahrnehmen</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Rest with your breath</source>
        <translation>Beim Atem ruhen</translation>
    </message>
    <message>
        <source>Wiggle fingers and toes</source>
        <translation>Finger und Zehen bewegen</translation>
    </message>
    <message>
        <source>Find a comfortable position and soften your eyes.</source>
        <translation>Finde eine bequeme Haltung und lass die Augen weich werden.</translation>
    </message>
    <message>
        <source>Let your attention wander from the feet up to the head.</source>
        <translation>Lass die Aufmerksamkeit von den Füßen hinauf zum Kopf wandern.</translation>
    </message>
    <message>
        <source>Notice what you feel, without having to change it.</source>
        <translation>Nimm wahr, was du spürst, ohne es ändern zu müssen.</translation>
    </message>
    <message>
        <source>Rest with the breath for a while.</source>
        <translation>Ruh eine Weile beim Atem.</translation>
    </message>
    <message>
        <source>Move fingers and toes and come back slowly.</source>
        <translation>Beweg Finger und Zehen und komm langsam zurück.</translation>
    </message>
    <message>
        <source>Sit, lie or stand, whichever feels good.</source>
        <translation>Sitz, lieg oder steh, wie es dir guttut.</translation>
    </message>
    <message>
        <source>Let the breath come and go by itself.</source>
        <translation>Lass den Atem von selbst kommen und gehen.</translation>
    </message>
    <message>
        <source>If it makes you uneasy, open your eyes and stop; that is fine.</source>
        <translation>Wenn es dir unangenehm wird, öffne die Augen und hör auf; das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Stay for longer</source>
        <translation>Länger bleiben</translation>
    </message>
    <message>
        <source>Lifestyle: stress relief</source>
        <translation>Lebensstil: Stress abbauen</translation>
    </message>
    <message>
        <source>Lists guided meditation among the ways to relieve stress.</source>
        <translation>Zählt geführte Meditation zu den Wegen, Stress abzubauen.</translation>
    </message>
    <message>
        <source>The blog article only names it, so content and length are our proposal.</source>
        <translation>Der Blogartikel nennt sie nur; Inhalt und Länge sind deshalb unser Vorschlag.</translation>
    </message>
    <message>
        <source>Hamstring Stretch</source>
        <translation>Dehnung der Beinrückseite</translation>
    </message>
    <message>
        <source>Lying hamstring stretch</source>
        <translation>Beinrückseite dehnen im Liegen</translation>
    </message>
    <message>
        <source>Supine leg raise stretch</source>
        <translation>Dehnung mit Beinheben in Rückenlage</translation>
    </message>
    <message>
        <source>Lengthens the back of the thigh while the back rests on the floor. Looser legs may help when you bend or lift.</source>
        <translation>Dehnt die Rückseite des Oberschenkels, während der Rücken am Boden ruht. Lockerere Beine können beim Bücken oder Heben helfen.</translation>
    </message>
    <message>
        <source>Our proposal, in the same range as the other stretches.</source>
        <translation>Unser Vorschlag, in derselben Spanne wie die anderen Dehnungen.</translation>
    </message>
    <message>
        <source>On your back, hold behind one thigh</source>
        <translation>Rückenlage, einen Oberschenkel hinten halten</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Bein strecken</translation>
    </message>
    <message>
        <source>Straighten the knee, heel to the ceiling</source>
        <translation>Knie strecken, Ferse zur Decke</translation>
    </message>
    <message>
        <source>A mild pull is enough</source>
        <translation>Ein leichtes Ziehen genügt</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Lower the foot and change legs</source>
        <translation>Fuß absetzen, Bein wechseln</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent.</source>
        <translation>Leg dich auf den Rücken, beide Knie gebeugt.</translation>
    </message>
    <message>
        <source>Bring one knee up and hold the back of that thigh.</source>
        <translation>Heb ein Knie an und halte die Rückseite dieses Oberschenkels.</translation>
    </message>
    <message>
        <source>Breathe out and straighten the knee until the pull is mild.</source>
        <translation>Atme aus und streck das Knie, bis es leicht zieht.</translation>
    </message>
    <message>
        <source>Keep the tailbone on the floor and breathe.</source>
        <translation>Lass das Steißbein am Boden und atme.</translation>
    </message>
    <message>
        <source>Bend the knee, lower the foot and change legs.</source>
        <translation>Beug das Knie, setz den Fuß ab und wechsle das Bein.</translation>
    </message>
    <message>
        <source>Keep hold of the thigh and straighten only as far as the pull stays mild.</source>
        <translation>Halte den Oberschenkel fest und streck nur so weit, wie das Ziehen leicht bleibt.</translation>
    </message>
    <message>
        <source>Breathe out as the knee straightens, then breathe slowly.</source>
        <translation>Atme aus, wenn sich das Knie streckt, dann atme langsam weiter.</translation>
    </message>
    <message>
        <source>If the lower leg or foot tingles, bend the knee a little until it stops.</source>
        <translation>Wenn es im Unterschenkel oder Fuß kribbelt, beug das Knie etwas, bis es aufhört.</translation>
    </message>
    <message>
        <source>On a chair, one heel out in front</source>
        <translation>Auf dem Stuhl, eine Ferse nach vorn gestellt</translation>
    </message>
    <message>
        <source>Role and benefits of stretching</source>
        <translation>Rolle und Nutzen des Dehnens</translation>
    </message>
    <message>
        <source>Says that tight muscles at the back of the thigh can add to back trouble; no exercise given.</source>
        <translation>Sagt, dass verkürzte Muskeln an der Oberschenkelrückseite zu Rückenbeschwerden beitragen können; keine Übung angegeben.</translation>
    </message>
    <message>
        <source>Technique 7</source>
        <translation>Technik 7</translation>
    </message>
    <message>
        <source>Reaches the same muscles with the seated forward bend.</source>
        <translation>Erreicht dieselben Muskeln mit der Vorbeuge im Sitzen.</translation>
    </message>
    <message>
        <source>We teach it lying down because the back stays supported; the clinic article reaches these muscles sitting.</source>
        <translation>Wir lehren sie im Liegen, weil der Rücken dabei gestützt bleibt; der Klinikartikel erreicht diese Muskeln im Sitzen.</translation>
    </message>
    <message>
        <source>The 20 to 30 seconds match the other stretches in both articles.</source>
        <translation>Die 20 bis 30&#xa0;s entsprechen den anderen Dehnungen in beiden Artikeln.</translation>
    </message>
    <message>
        <source>Hip Flexor Stretch</source>
        <translation>Hüftbeuger-Dehnung</translation>
    </message>
    <message>
        <source>Half-kneeling lunge stretch</source>
        <translation>Dehnung im Halbkniestand</translation>
    </message>
    <message>
        <source>Low lunge</source>
        <translation>Tiefer Ausfallschritt</translation>
    </message>
    <message>
        <source>Opens the front of the hip, which shortens with long sitting. It may help you stand tall with less effort.</source>
        <translation>Öffnet die Vorderseite der Hüfte, die bei langem Sitzen kürzer wird. Das kann helfen, mit weniger Mühe aufrecht zu stehen.</translation>
    </message>
    <message>
        <source>Kneel on one knee, other foot forward</source>
        <translation>Auf einem Knie, anderer Fuß vorn</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verlagern</translation>
    </message>
    <message>
        <source>Tailbone under, glide forward</source>
        <translation>Becken aufrichten, nach vorn gleiten</translation>
    </message>
    <message>
        <source>Stay tall, feel the front of the hip</source>
        <translation>Aufrecht bleiben, Hüfte vorn spüren</translation>
    </message>
    <message>
        <source>Ease back and change legs</source>
        <translation>Sanft zurück, Bein wechseln</translation>
    </message>
    <message>
        <source>Kneel on one knee with the other foot flat in front of you.</source>
        <translation>Knie dich auf ein Knie, der andere Fuß steht flach vor dir.</translation>
    </message>
    <message>
        <source>Tuck the tailbone under so that the lower back stays neutral.</source>
        <translation>Zieh das Steißbein unter dich, damit der untere Rücken neutral bleibt.</translation>
    </message>
    <message>
        <source>Breathe out and glide forward until the front of the hip pulls mildly.</source>
        <translation>Atme aus und gleite nach vorn, bis es vorn an der Hüfte leicht zieht.</translation>
    </message>
    <message>
        <source>Stay tall and breathe.</source>
        <translation>Bleib aufrecht und atme.</translation>
    </message>
    <message>
        <source>Ease back, change legs and repeat.</source>
        <translation>Komm sanft zurück, wechsle das Bein und wiederhole.</translation>
    </message>
    <message>
        <source>Tip the pelvis under before you move, and keep it so.</source>
        <translation>Richte das Becken auf, bevor du dich bewegst, und halte es so.</translation>
    </message>
    <message>
        <source>Breathe out as you glide forward, then breathe freely.</source>
        <translation>Atme aus, wenn du nach vorn gleitest, dann atme frei.</translation>
    </message>
    <message>
        <source>Put a cushion under the knee, or do it standing with a chair for support.</source>
        <translation>Leg ein Kissen unter das Knie oder übe im Stehen mit einem Stuhl als Stütze.</translation>
    </message>
    <message>
        <source>Standing, one foot back, hand on a chair</source>
        <translation>Im Stehen, ein Fuß zurück, Hand am Stuhl</translation>
    </message>
    <message>
        <source>Benefits of stretching</source>
        <translation>Nutzen des Dehnens</translation>
    </message>
    <message>
        <source>Says that tight muscles at the front of the hip can go with poor alignment; no exercise given.</source>
        <translation>Sagt, dass verkürzte Muskeln an der Vorderseite der Hüfte mit ungünstiger Ausrichtung einhergehen können; keine Übung angegeben.</translation>
    </message>
    <message>
        <source>The blog article names only the muscles. The exercise is our choice for them.</source>
        <translation>Der Blogartikel nennt nur die Muskeln. Die Übung dafür haben wir ausgewählt.</translation>
    </message>
    <message>
        <source>Knee-to-Chest Stretch</source>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>Single knee hug</source>
        <translation>Ein Knie umarmen</translation>
    </message>
    <message>
        <source>Apanasana one leg</source>
        <translation>Apanasana mit einem Bein</translation>
    </message>
    <message>
        <source>Draws one leg in to lengthen the lower back and buttock. It may help ease a tight feeling after standing or sitting.</source>
        <translation>Zieht ein Bein heran und dehnt den unteren Rücken und das Gesäß. Das kann helfen, ein Spannungsgefühl nach dem Stehen oder Sitzen zu lindern.</translation>
    </message>
    <message>
        <source>Lie back, knees bent</source>
        <translation>Rückenlage, Knie gebeugt</translation>
    </message>
    <message>
        <source>Draw in</source>
        <translation>Heranziehen</translation>
    </message>
    <message>
        <source>Draw one knee in</source>
        <translation>Ein Knie heranziehen</translation>
    </message>
    <message>
        <source>Shoulders and jaw relaxed</source>
        <translation>Schultern und Kiefer locker</translation>
    </message>
    <message>
        <source>Foot down gently</source>
        <translation>Fuß sanft absetzen</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Füße flach aufgestellt.</translation>
    </message>
    <message>
        <source>Take one knee with both hands.</source>
        <translation>Umfass ein Knie mit beiden Händen.</translation>
    </message>
    <message>
        <source>Breathe out and draw it in until you feel a mild pull.</source>
        <translation>Atme aus und zieh es heran, bis du ein leichtes Ziehen spürst.</translation>
    </message>
    <message>
        <source>Relax shoulders and jaw and stay.</source>
        <translation>Lass Schultern und Kiefer locker und bleib so.</translation>
    </message>
    <message>
        <source>Set the foot down and repeat with the other leg.</source>
        <translation>Setz den Fuß ab und wiederhole mit dem anderen Bein.</translation>
    </message>
    <message>
        <source>Both hands hold the knee while the other sole rests on the floor.</source>
        <translation>Beide Hände halten das Knie, während die andere Fußsohle am Boden ruht.</translation>
    </message>
    <message>
        <source>Breathe slowly, and draw in a touch further only on a breath out.</source>
        <translation>Atme langsam und zieh nur beim Ausatmen noch ein wenig weiter heran.</translation>
    </message>
    <message>
        <source>If the knee is sore, take hold of the back of the thigh.</source>
        <translation>Wenn das Knie empfindlich ist, fass an die Rückseite des Oberschenkels.</translation>
    </message>
    <message>
        <source>When stiff in the early morning, make it brief and light.</source>
        <translation>Bei Steifheit am frühen Morgen mach es kurz und leicht.</translation>
    </message>
    <message>
        <source>Stay for only 5 seconds</source>
        <translation>Nur 5&#xa0;s bleiben</translation>
    </message>
    <message>
        <source>Take hold of the back of the thigh</source>
        <translation>An die Rückseite des Oberschenkels fassen</translation>
    </message>
    <message>
        <source>Draw in both knees</source>
        <translation>Beide Knie heranziehen</translation>
    </message>
    <message>
        <source>Technique 5</source>
        <translation>Technik 5</translation>
    </message>
    <message>
        <source>20 to 30 seconds, two or three times with each leg.</source>
        <translation>20 bis 30&#xa0;s, zwei- oder dreimal mit jedem Bein.</translation>
    </message>
    <message>
        <source>Time and rounds are from the clinic article, the only one to teach it.</source>
        <translation>Zeit und Runden stammen aus dem Klinikartikel, der sie als Einziger lehrt.</translation>
    </message>
    <message>
        <source>Hospital advice today holds for just 5 seconds; that is offered as the easier version.</source>
        <translation>Krankenhaus-Ratgeber empfehlen heute nur 5&#xa0;s Halten; das wird als leichtere Variante angeboten.</translation>
    </message>
    <message>
        <source>Pelvic Rock (tilt both ways)</source>
        <translation>Beckenschaukel (in beide Richtungen)</translation>
    </message>
    <message>
        <source>Pelvic tilts forward and back</source>
        <translation>Becken nach vorn und hinten kippen</translation>
    </message>
    <message>
        <source>Pelvic clock 12-6</source>
        <translation>Beckenuhr 12–6</translation>
    </message>
    <message>
        <source>A small, easy rocking of the pelvis. It may help ease stiffness, for example after sleeping or sitting.</source>
        <translation>Ein kleines, lockeres Schaukeln des Beckens. Es kann helfen, Steifheit zu lindern, zum Beispiel nach dem Schlafen oder Sitzen.</translation>
    </message>
    <message>
        <source>The blog article puts pelvic tilts on two or three days; daily use of this gentle version is our proposal.</source>
        <translation>Der Blogartikel setzt Beckenkippen auf zwei oder drei Tage; diese sanfte Variante täglich zu üben ist unser Vorschlag.</translation>
    </message>
    <message>
        <source>On your back, knees bent, relaxed</source>
        <translation>Rückenlage, Knie gebeugt, locker</translation>
    </message>
    <message>
        <source>Tip back</source>
        <translation>Nach hinten kippen</translation>
    </message>
    <message>
        <source>Sink the lower back to the floor</source>
        <translation>Unteren Rücken zum Boden sinken lassen</translation>
    </message>
    <message>
        <source>Tip forward</source>
        <translation>Nach vorn kippen</translation>
    </message>
    <message>
        <source>Let a small hollow appear</source>
        <translation>Ein kleines Hohlkreuz entstehen lassen</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and relaxed.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Füße flach und locker aufgestellt.</translation>
    </message>
    <message>
        <source>Tip the pelvis so that the lower back sinks to the floor.</source>
        <translation>Kipp das Becken so, dass der untere Rücken zum Boden sinkt.</translation>
    </message>
    <message>
        <source>Tip it the other way until a small hollow appears under the waist.</source>
        <translation>Kipp es in die andere Richtung, bis unter der Taille ein kleiner Hohlraum entsteht.</translation>
    </message>
    <message>
        <source>Rock between the two, slowly and without force.</source>
        <translation>Schaukle zwischen beiden, langsam und ohne Kraftaufwand.</translation>
    </message>
    <message>
        <source>Stay with a small movement that you can steer.</source>
        <translation>Bleib bei einer kleinen Bewegung, die du steuern kannst.</translation>
    </message>
    <message>
        <source>Notice how the belly muscles move the pelvis.</source>
        <translation>Achte darauf, wie die Bauchmuskeln das Becken bewegen.</translation>
    </message>
    <message>
        <source>Breathe out as the back flattens, in as the hollow appears.</source>
        <translation>Atme aus, wenn der Rücken flach wird, und ein, wenn der Hohlraum entsteht.</translation>
    </message>
    <message>
        <source>Use only as much movement as feels comfortable today.</source>
        <translation>Nutze nur so viel Bewegung, wie sich heute angenehm anfühlt.</translation>
    </message>
    <message>
        <source>Rock even less</source>
        <translation>Noch weniger schaukeln</translation>
    </message>
    <message>
        <source>Pelvic tilt with a hold</source>
        <translation>Beckenkippen mit Halten</translation>
    </message>
    <message>
        <source>Stability #1</source>
        <translation>Stabilität Nr.&#xa0;1</translation>
    </message>
    <message>
        <source>On the back, rock the pelvis forwards and backwards by a small amount; no numbers given.</source>
        <translation>In Rückenlage das Becken ein kleines Stück vor und zurück schaukeln; keine Zahlen angegeben.</translation>
    </message>
    <message>
        <source>Kept apart from the pelvic tilt because it moves both ways and has no hold.</source>
        <translation>Vom Beckenkippen getrennt, weil sie in beide Richtungen geht und nicht gehalten wird.</translation>
    </message>
    <message>
        <source>The blog article gives no numbers; 10 to 15 follows public health advice for the same rocking movement.</source>
        <translation>Der Blogartikel nennt keine Zahlen; 10 bis 15 folgen den Empfehlungen des öffentlichen Gesundheitsdienstes für dieselbe Schaukelbewegung.</translation>
    </message>
    <message>
        <source>It may be done daily: it is gentle mobility, not strength work.</source>
        <translation>Sie darf täglich geübt werden: Sie ist sanfte Beweglichkeit, kein Krafttraining.</translation>
    </message>
    <message>
        <source>Pelvic Tilt (press and hold)</source>
        <translation>Beckenkippen (drücken und halten)</translation>
    </message>
    <message>
        <source>Posterior pelvic tilt</source>
        <translation>Beckenaufrichtung</translation>
    </message>
    <message>
        <source>Pelvic tilts</source>
        <translation>Beckenkippungen</translation>
    </message>
    <message>
        <source>Back flattening</source>
        <translation>Rücken flach drücken</translation>
    </message>
    <message>
        <source>Wakes up the deep belly muscles with a very small press. It may help the lower back feel looser and better supported.</source>
        <translation>Weckt die tiefen Bauchmuskeln mit einem ganz kleinen Druck. Das kann helfen, dass sich der untere Rücken lockerer und besser gestützt anfühlt.</translation>
    </message>
    <message>
        <source>The clinic article asks for a short hold; the seconds are our proposal.</source>
        <translation>Der Klinikartikel verlangt kurzes Halten; die Sekunden sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Belly firm, lower back to the floor</source>
        <translation>Bauch fest, unterer Rücken zum Boden</translation>
    </message>
    <message>
        <source>Stay there and keep breathing</source>
        <translation>Dort bleiben und weiteratmen</translation>
    </message>
    <message>
        <source>Let it all go</source>
        <translation>Alles loslassen</translation>
    </message>
    <message>
        <source>Gently tighten the belly so that the lower back meets the floor.</source>
        <translation>Spann sanft den Bauch an, sodass der untere Rücken den Boden berührt.</translation>
    </message>
    <message>
        <source>Hold the press and keep breathing.</source>
        <translation>Halte den Druck und atme weiter.</translation>
    </message>
    <message>
        <source>Let go fully and return to your natural curve.</source>
        <translation>Lass ganz los und kehr in deine natürliche Krümmung zurück.</translation>
    </message>
    <message>
        <source>Let the belly do the work that brings the lower back to the floor.</source>
        <translation>Lass den Bauch die Arbeit machen, die den unteren Rücken zum Boden bringt.</translation>
    </message>
    <message>
        <source>Keep the soles down and the knees pointing up.</source>
        <translation>Lass die Fußsohlen am Boden und die Knie nach oben zeigen.</translation>
    </message>
    <message>
        <source>Breathe out as you press, then breathe softly through the hold.</source>
        <translation>Atme beim Drücken aus, dann atme sanft weiter, während du hältst.</translation>
    </message>
    <message>
        <source>Keep neck and legs relaxed; the feet need not push.</source>
        <translation>Lass Nacken und Beine locker; die Füße müssen nicht drücken.</translation>
    </message>
    <message>
        <source>Press only lightly and let go at once</source>
        <translation>Nur leicht drücken und gleich loslassen</translation>
    </message>
    <message>
        <source>Move on to the bridge</source>
        <translation>Weiter zur Schulterbrücke</translation>
    </message>
    <message>
        <source>Roll up bone by bone</source>
        <translation>Wirbel für Wirbel aufrollen</translation>
    </message>
    <message>
        <source>Technique 6</source>
        <translation>Technik 6</translation>
    </message>
    <message>
        <source>Short hold, 10 to 15 times, in two or three sets.</source>
        <translation>Kurz halten, 10- bis 15-mal, in zwei oder drei Sätzen.</translation>
    </message>
    <message>
        <source>Describes a rocking version, kept here as Pelvic Rock.</source>
        <translation>Beschreibt eine schaukelnde Variante, hier als Beckenschaukel geführt.</translation>
    </message>
    <message>
        <source>Two or three days of the week, together with the core work.</source>
        <translation>An zwei oder drei Tagen der Woche, zusammen mit dem Rumpftraining.</translation>
    </message>
    <message>
        <source>Press-and-hold is the clinic article&apos;s version. The blog article rocks both ways, which is a different exercise here.</source>
        <translation>Drücken und Halten ist die Variante des Klinikartikels. Der Blogartikel schaukelt in beide Richtungen; das ist hier eine andere Übung.</translation>
    </message>
    <message>
        <source>Repetitions and sets come from the clinic article; a single set is our gentle way in.</source>
        <translation>Wiederholungen und Sätze stammen aus dem Klinikartikel; ein einzelner Satz ist unser sanfter Einstieg.</translation>
    </message>
    <message>
        <source>The length of the hold is not given as a number anywhere. Three seconds is our choice.</source>
        <translation>Die Haltedauer ist nirgends als Zahl angegeben. Drei Sekunden sind unsere Wahl.</translation>
    </message>
    <message>
        <source>Pilates Breathing</source>
        <translation>Pilates-Atmung</translation>
    </message>
    <message>
        <source>Controlled breathing</source>
        <translation>Kontrollierte Atmung</translation>
    </message>
    <message>
        <source>Lateral breathing</source>
        <translation>Flankenatmung</translation>
    </message>
    <message>
        <source>Breathing into the sides of the ribs with a lightly active belly. It may help you relax and find your deep trunk muscles.</source>
        <translation>Atmen in die Seiten der Rippen bei leicht aktivem Bauch. Das kann helfen, zu entspannen und deine tiefen Rumpfmuskeln zu finden.</translation>
    </message>
    <message>
        <source>Our proposal: as often as you like.</source>
        <translation>Unser Vorschlag: so oft du magst.</translation>
    </message>
    <message>
        <source>Hands on the sides of the ribs</source>
        <translation>Hände seitlich an die Rippen</translation>
    </message>
    <message>
        <source>Ribs widen sideways</source>
        <translation>Rippen weiten sich zur Seite</translation>
    </message>
    <message>
        <source>Ribs sink, low belly firms</source>
        <translation>Rippen sinken, Unterbauch wird fest</translation>
    </message>
    <message>
        <source>Lie down or sit, with your hands on the sides of the ribs.</source>
        <translation>Leg oder setz dich hin, die Hände seitlich an den Rippen.</translation>
    </message>
    <message>
        <source>Breathe in and feel the ribs widen into your hands.</source>
        <translation>Atme ein und spür, wie sich die Rippen in deine Hände weiten.</translation>
    </message>
    <message>
        <source>Breathe out for longer and feel the ribs close and the low belly draw in.</source>
        <translation>Atme länger aus und spür, wie sich die Rippen schließen und der Unterbauch nach innen zieht.</translation>
    </message>
    <message>
        <source>Keep shoulders and jaw soft.</source>
        <translation>Lass Schultern und Kiefer weich.</translation>
    </message>
    <message>
        <source>Let each breath show you which muscles to use.</source>
        <translation>Lass dir von jedem Atemzug zeigen, welche Muskeln du brauchst.</translation>
    </message>
    <message>
        <source>Widen to the sides; on the way out the low belly firms a little.</source>
        <translation>Weite dich zu den Seiten; beim Ausatmen wird der Unterbauch etwas fester.</translation>
    </message>
    <message>
        <source>Slow and steady, the breath out longer than the breath in.</source>
        <translation>Langsam und gleichmäßig, länger aus als ein.</translation>
    </message>
    <message>
        <source>If you feel light-headed, let the breath return to normal and rest.</source>
        <translation>Wenn du dich benommen fühlst, lass den Atem wieder normal werden und ruh dich aus.</translation>
    </message>
    <message>
        <source>Keep this breath during pelvic tilts</source>
        <translation>Diese Atmung beim Beckenkippen beibehalten</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Calls breathing a main part of Pilates that relaxes and helps the right muscles join in; no numbers.</source>
        <translation>Nennt die Atmung einen Hauptteil von Pilates, der entspannt und den richtigen Muskeln hilft mitzuarbeiten; keine Zahlen.</translation>
    </message>
    <message>
        <source>The blog article gives no steps or count. Five to ten breaths of about ten seconds are our proposal.</source>
        <translation>Der Blogartikel nennt weder Schritte noch Anzahl. Fünf bis zehn Atemzüge von etwa zehn Sekunden sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>Plank with Shoulder Taps</source>
        <translation>Stütz mit Schultertippen</translation>
    </message>
    <message>
        <source>Dynamic plank</source>
        <translation>Dynamische Planke</translation>
    </message>
    <message>
        <source>Shoulder-tap plank</source>
        <translation>Planke mit Schultertippen</translation>
    </message>
    <message>
        <source>A plank on the hands in which the trunk resists turning while one hand lifts. It may help you stay steady when you reach or carry.</source>
        <translation>Ein Stütz auf den Händen, bei dem der Rumpf der Drehung standhält, während sich eine Hand hebt. Das kann helfen, beim Greifen oder Tragen stabil zu bleiben.</translation>
    </message>
    <message>
        <source>Counted with the core work: two or three days a week.</source>
        <translation>Zählt zum Rumpftraining: zwei oder drei Tage pro Woche.</translation>
    </message>
    <message>
        <source>High plank, feet a little apart</source>
        <translation>Hoher Stütz, Füße etwas auseinander</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Antippen</translation>
    </message>
    <message>
        <source>Tap the far shoulder, hips stay still</source>
        <translation>Gegenschulter antippen, Becken bleibt ruhig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Absetzen</translation>
    </message>
    <message>
        <source>Hand down, settle</source>
        <translation>Hand absetzen, ruhig werden</translation>
    </message>
    <message>
        <source>Start on hands and knees, hands below the shoulders.</source>
        <translation>Beginne auf Händen und Knien, die Hände unter den Schultern.</translation>
    </message>
    <message>
        <source>Step the feet back, a little wider than the hips, into a straight high plank.</source>
        <translation>Setz die Füße zurück, etwas weiter als hüftbreit, in einen geraden hohen Stütz.</translation>
    </message>
    <message>
        <source>Lift one hand and touch the opposite shoulder without letting the hips turn.</source>
        <translation>Heb eine Hand und berühr die gegenüberliegende Schulter, ohne dass sich das Becken dreht.</translation>
    </message>
    <message>
        <source>Set the hand down quietly and settle.</source>
        <translation>Setz die Hand leise ab und werde ruhig.</translation>
    </message>
    <message>
        <source>Go on with the other hand, one tap at a time.</source>
        <translation>Mach mit der anderen Hand weiter, immer ein Tippen nach dem anderen.</translation>
    </message>
    <message>
        <source>Keep both hip bones facing the floor while you tap.</source>
        <translation>Beide Beckenknochen zeigen beim Tippen zum Boden.</translation>
    </message>
    <message>
        <source>A wider stance makes balancing easier.</source>
        <translation>Ein breiterer Stand erleichtert das Gleichgewicht.</translation>
    </message>
    <message>
        <source>Breathe out as the hand leaves the floor, in as it comes down.</source>
        <translation>Atme aus, wenn die Hand den Boden verlässt, und ein, wenn sie aufsetzt.</translation>
    </message>
    <message>
        <source>This puts weight through the wrists. If they are sore, stay with the forearm plank.</source>
        <translation>Hier liegt Gewicht auf den Handgelenken. Wenn sie empfindlich sind, bleib beim Unterarmstütz.</translation>
    </message>
    <message>
        <source>Come here once the forearm plank at its full time feels comfortable.</source>
        <translation>Mach diese Übung erst, wenn sich der Unterarmstütz über die volle Zeit angenehm anfühlt.</translation>
    </message>
    <message>
        <source>Taps with the knees on the mat</source>
        <translation>Tippen mit den Knien auf der Matte</translation>
    </message>
    <message>
        <source>Forearm plank instead</source>
        <translation>Stattdessen Unterarmstütz</translation>
    </message>
    <message>
        <source>Tap more slowly, feet nearer together</source>
        <translation>Langsamer tippen, Füße näher zusammen</translation>
    </message>
    <message>
        <source>Names the taps as a way to make a plank harder and involve the side muscles more.</source>
        <translation>Nennt das Tippen als Weg, einen Stütz zu erschweren und die seitlichen Muskeln stärker zu beteiligen.</translation>
    </message>
    <message>
        <source>The blog article only names this plank, so steps and numbers are our proposal.</source>
        <translation>Der Blogartikel nennt diesen Stütz nur; Schritte und Zahlen sind deshalb unser Vorschlag.</translation>
    </message>
    <message>
        <source>Repetitions are counted over both hands together and stay even, so that each side gets the same.</source>
        <translation>Die Wiederholungen werden über beide Hände zusammen gezählt und bleiben gerade, damit jede Seite gleich viel bekommt.</translation>
    </message>
    <message>
        <source>Posture Reset</source>
        <translation>Haltungswechsel</translation>
    </message>
    <message>
        <source>Posture check</source>
        <translation>Haltungs-Check</translation>
    </message>
    <message>
        <source>Posture awareness break</source>
        <translation>Bewusste Haltungspause</translation>
    </message>
    <message>
        <source>A short check from feet to head, ending in a new position. It may help you feel more comfortable during long sitting.</source>
        <translation>Ein kurzer Check von den Füßen bis zum Kopf, der in einer neuen Haltung endet. Das kann helfen, dass du dich bei langem Sitzen wohler fühlst.</translation>
    </message>
    <message>
        <source>The blog article advises it often through the day; three days a week is the least.</source>
        <translation>Der Blogartikel empfiehlt es oft über den Tag verteilt; drei Tage pro Woche sind das Mindeste.</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Feel both feet on the floor</source>
        <translation>Beide Füße am Boden spüren</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Same weight left and right</source>
        <translation>Gewicht links und rechts gleich</translation>
    </message>
    <message>
        <source>Ribs and shoulders</source>
        <translation>Rippen und Schultern</translation>
    </message>
    <message>
        <source>Grow tall, let the shoulders drop</source>
        <translation>Groß werden, Schultern sinken lassen</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head up, jaw soft, then shift a little</source>
        <translation>Kopf hoch, Kiefer weich, Haltung ändern</translation>
    </message>
    <message>
        <source>Put both feet on the floor and feel them.</source>
        <translation>Stell beide Füße auf den Boden und spür sie.</translation>
    </message>
    <message>
        <source>Share your weight evenly between left and right.</source>
        <translation>Verteil dein Gewicht gleichmäßig auf links und rechts.</translation>
    </message>
    <message>
        <source>Grow tall and let the shoulders drop.</source>
        <translation>Werde groß und lass die Schultern sinken.</translation>
    </message>
    <message>
        <source>Bring the head above the ribs, loosen the jaw and shift your position.</source>
        <translation>Bring den Kopf über die Rippen, lockere den Kiefer und verändere deine Haltung.</translation>
    </message>
    <message>
        <source>Keep changing how you sit or stand; no position is meant to last for hours.</source>
        <translation>Wechsle immer wieder, wie du sitzt oder stehst; keine Haltung ist für Stunden gedacht.</translation>
    </message>
    <message>
        <source>Take one slow breath at each place.</source>
        <translation>Nimm an jeder Stelle einen langsamen Atemzug.</translation>
    </message>
    <message>
        <source>There is no single right posture. See this as a reminder to move.</source>
        <translation>Es gibt nicht die eine richtige Haltung. Sieh das als Erinnerung, dich zu bewegen.</translation>
    </message>
    <message>
        <source>Get up and walk for a minute</source>
        <translation>Aufstehen und eine Minute gehen</translation>
    </message>
    <message>
        <source>Pay attention to how you sit and stand, and adjust it often.</source>
        <translation>Darauf achten, wie man sitzt und steht, und es oft anpassen.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Suggests joining exercise with attention to posture and workplace.</source>
        <translation>Schlägt vor, Übungen mit Aufmerksamkeit für Haltung und Arbeitsplatz zu verbinden.</translation>
    </message>
    <message>
        <source>Neither article gives a drill, so the four places and the 45 seconds are our proposal.</source>
        <translation>Keiner der beiden Artikel gibt eine Übung vor; die vier Stellen und die 45&#xa0;s sind deshalb unser Vorschlag.</translation>
    </message>
    <message>
        <source>We call it a movement break because research does not favour a single ideal posture.</source>
        <translation>Wir nennen es Bewegungspause, weil die Forschung keine einzelne ideale Haltung bevorzugt.</translation>
    </message>
    <message>
        <source>Seated Forward Bend</source>
        <translation>Vorbeuge im Sitzen</translation>
    </message>
    <message>
        <source>Paschimottanasana</source>
        <translation>Paschimottanasana</translation>
    </message>
    <message>
        <source>Seated toe reach</source>
        <translation>Zehengriff im Sitzen</translation>
    </message>
    <message>
        <source>A forward tilt from the hips that lengthens the backs of the legs. Easier hips may help when you bend in daily life.</source>
        <translation>Ein Vorneigen aus den Hüften, das die Beinrückseiten dehnt. Beweglichere Hüften können dir im Alltag beim Bücken helfen.</translation>
    </message>
    <message>
        <source>Legs long, sit tall</source>
        <translation>Beine lang, aufrecht sitzen</translation>
    </message>
    <message>
        <source>Lengthen</source>
        <translation>Lang werden</translation>
    </message>
    <message>
        <source>Grow upwards</source>
        <translation>Nach oben wachsen</translation>
    </message>
    <message>
        <source>Tip forward from the hips</source>
        <translation>Aus den Hüften nach vorn neigen</translation>
    </message>
    <message>
        <source>Long back, soft jaw</source>
        <translation>Rücken lang, Kiefer weich</translation>
    </message>
    <message>
        <source>Rise slowly</source>
        <translation>Langsam aufrichten</translation>
    </message>
    <message>
        <source>Sit on the floor with the legs long in front of you.</source>
        <translation>Setz dich auf den Boden, die Beine lang vor dir.</translation>
    </message>
    <message>
        <source>Breathe in and grow tall.</source>
        <translation>Atme ein und werde groß.</translation>
    </message>
    <message>
        <source>Breathe out and tip forward from the hips, with a long back.</source>
        <translation>Atme aus und neig dich aus den Hüften nach vorn, mit langem Rücken.</translation>
    </message>
    <message>
        <source>Stop at a mild pull and rest the hands wherever they reach.</source>
        <translation>Stopp bei einem leichten Ziehen und leg die Hände ab, wo sie hinkommen.</translation>
    </message>
    <message>
        <source>Rise again slowly.</source>
        <translation>Richte dich langsam wieder auf.</translation>
    </message>
    <message>
        <source>Both legs reach forward, toes up.</source>
        <translation>Beide Beine lang nach vorn, Zehen nach oben.</translation>
    </message>
    <message>
        <source>Tip at the hip joints and keep the back from curling.</source>
        <translation>Neig dich in den Hüftgelenken und lass den Rücken nicht rund werden.</translation>
    </message>
    <message>
        <source>Breathe in to grow tall, breathe out to tip forward.</source>
        <translation>Atme ein und werde groß, atme aus und neig dich vor.</translation>
    </message>
    <message>
        <source>With osteoporosis, choose another stretch; deep forward bending is best left out.</source>
        <translation>Bei Osteoporose wähle eine andere Dehnung; tiefes Vorbeugen lässt du besser weg.</translation>
    </message>
    <message>
        <source>If bending forward sends pain down a leg, leave this out and try the lying stretch.</source>
        <translation>Wenn beim Vorbeugen Schmerz ins Bein zieht, lass die Übung weg und probier die Dehnung im Liegen.</translation>
    </message>
    <message>
        <source>Wait an hour or so after getting up before you do this one.</source>
        <translation>Warte nach dem Aufstehen etwa eine Stunde, bevor du diese Übung machst.</translation>
    </message>
    <message>
        <source>How far you reach does not matter; a mild pull is all you need.</source>
        <translation>Wie weit du kommst, ist nicht wichtig; ein leichtes Ziehen genügt.</translation>
    </message>
    <message>
        <source>Bend the knees and sit on a cushion</source>
        <translation>Knie beugen und auf ein Kissen setzen</translation>
    </message>
    <message>
        <source>Hamstring stretch lying down</source>
        <translation>Dehnung der Beinrückseite im Liegen</translation>
    </message>
    <message>
        <source>20 to 30 seconds, as often as you like, moving with the breath.</source>
        <translation>20 bis 30&#xa0;s, so oft du magst, im Rhythmus des Atems.</translation>
    </message>
    <message>
        <source>The 20 to 30 seconds are from the clinic article, the only one to teach it.</source>
        <translation>Die 20 bis 30&#xa0;s stammen aus dem Klinikartikel, der sie als Einziger lehrt.</translation>
    </message>
    <message>
        <source>That article promises a stretch for the lower back, yet a long back mostly reaches the hamstrings. We describe it as such.</source>
        <translation>Dieser Artikel verspricht eine Dehnung des unteren Rückens; ein langer Rücken erreicht jedoch vor allem die Beinrückseiten. Wir beschreiben sie auch so.</translation>
    </message>
    <message>
        <source>The number of rounds is left open there. We offer one to three.</source>
        <translation>Die Rundenzahl bleibt dort offen. Wir bieten ein bis drei an.</translation>
    </message>
    <message>
        <source>Seated Spinal Twist</source>
        <translation>Drehsitz</translation>
    </message>
    <message>
        <source>Seated rotation</source>
        <translation>Rotation im Sitzen</translation>
    </message>
    <message>
        <source>Chair twist</source>
        <translation>Drehung auf dem Stuhl</translation>
    </message>
    <message>
        <source>Ardha Matsyendrasana</source>
        <translation>Ardha Matsyendrasana</translation>
    </message>
    <message>
        <source>A quiet turn of the upper body while sitting. It may help loosen a back that has faced one way for too long.</source>
        <translation>Eine ruhige Drehung des Oberkörpers im Sitzen. Sie kann helfen, einen Rücken zu lockern, der zu lange in eine Richtung geschaut hat.</translation>
    </message>
    <message>
        <source>Advised for each day, in the morning or the evening.</source>
        <translation>Für jeden Tag empfohlen, morgens oder abends.</translation>
    </message>
    <message>
        <source>Sit tall, both feet flat</source>
        <translation>Aufrecht sitzen, beide Füße flach</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turn the ribs to one side</source>
        <translation>Rippen zu einer Seite drehen</translation>
    </message>
    <message>
        <source>Stay tall, keep breathing</source>
        <translation>Aufrecht bleiben, weiteratmen</translation>
    </message>
    <message>
        <source>Back to the middle</source>
        <translation>Zurück zur Mitte</translation>
    </message>
    <message>
        <source>Sit towards the front of a chair, both feet flat.</source>
        <translation>Setz dich vorn auf einen Stuhl, beide Füße flach.</translation>
    </message>
    <message>
        <source>Breathe out and turn the ribs to one side; use a hand on the chair for light support.</source>
        <translation>Atme aus und dreh die Rippen zu einer Seite; eine Hand am Stuhl stützt leicht.</translation>
    </message>
    <message>
        <source>Come back to the middle and turn to the other side.</source>
        <translation>Komm zurück zur Mitte und dreh dich zur anderen Seite.</translation>
    </message>
    <message>
        <source>Grow tall first, then turn.</source>
        <translation>Erst groß werden, dann drehen.</translation>
    </message>
    <message>
        <source>Let the ribs turn while both hips face forward.</source>
        <translation>Dreh die Rippen, während beide Hüften nach vorn zeigen.</translation>
    </message>
    <message>
        <source>Breathe in to grow tall, breathe out to turn.</source>
        <translation>Atme ein und werde groß, atme aus und dreh dich.</translation>
    </message>
    <message>
        <source>With osteoporosis, turn only a little and slowly.</source>
        <translation>Bei Osteoporose dreh dich nur wenig und langsam.</translation>
    </message>
    <message>
        <source>Arms crossed, a smaller turn</source>
        <translation>Arme gekreuzt, kleinere Drehung</translation>
    </message>
    <message>
        <source>On the floor, one leg crossed over</source>
        <translation>Am Boden, ein Bein übergeschlagen</translation>
    </message>
    <message>
        <source>Names it as a stretch for each day, in the morning or the evening.</source>
        <translation>Nennt ihn als Dehnung für jeden Tag, morgens oder abends.</translation>
    </message>
    <message>
        <source>The blog article names the twist without steps or time. The 10 to 30 seconds are our proposal.</source>
        <translation>Der Blogartikel nennt die Drehung ohne Schritte oder Zeit. Die 10 bis 30&#xa0;s sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>We teach it on a chair, so it also fits a working day.</source>
        <translation>Wir lehren sie auf dem Stuhl, damit sie auch in den Arbeitstag passt.</translation>
    </message>
    <message>
        <source>Shoulder Blade Squeeze</source>
        <translation>Schulterblätter zusammenziehen</translation>
    </message>
    <message>
        <source>Scapular retraction</source>
        <translation>Schulterblatt-Retraktion</translation>
    </message>
    <message>
        <source>Scapular squeeze</source>
        <translation>Schulterblattdrücken</translation>
    </message>
    <message>
        <source>Draws the shoulder blades together. It may help the upper back when the shoulders tend to round forward.</source>
        <translation>Zieht die Schulterblätter zueinander. Das kann dem oberen Rücken helfen, wenn die Schultern dazu neigen, nach vorn zu fallen.</translation>
    </message>
    <message>
        <source>Sit or stand tall, arms loose</source>
        <translation>Aufrecht sitzen oder stehen, Arme locker</translation>
    </message>
    <message>
        <source>Draw the shoulder blades together</source>
        <translation>Schulterblätter zusammenziehen</translation>
    </message>
    <message>
        <source>Shoulders low, breathe</source>
        <translation>Schultern tief, atmen</translation>
    </message>
    <message>
        <source>Let the blades slide apart</source>
        <translation>Schulterblätter auseinandergleiten lassen</translation>
    </message>
    <message>
        <source>Sit or stand tall with the arms hanging loose.</source>
        <translation>Sitz oder steh aufrecht und lass die Arme locker hängen.</translation>
    </message>
    <message>
        <source>Draw the shoulder blades towards the spine.</source>
        <translation>Zieh die Schulterblätter zur Wirbelsäule.</translation>
    </message>
    <message>
        <source>Keep the shoulders low and the ribs quiet.</source>
        <translation>Lass die Schultern tief und die Rippen ruhig.</translation>
    </message>
    <message>
        <source>Hold, then let the blades slide apart.</source>
        <translation>Halte, dann lass die Schulterblätter auseinandergleiten.</translation>
    </message>
    <message>
        <source>Let the arms hang without effort.</source>
        <translation>Lass die Arme ohne Anstrengung hängen.</translation>
    </message>
    <message>
        <source>Bring the blades close, with no shrugging.</source>
        <translation>Bring die Schulterblätter zusammen, ohne die Schultern hochzuziehen.</translation>
    </message>
    <message>
        <source>Keep the ribs down so that the lower back does not hollow.</source>
        <translation>Halte die Rippen unten, damit der untere Rücken nicht ins Hohlkreuz geht.</translation>
    </message>
    <message>
        <source>Hold for only 3 seconds</source>
        <translation>Nur 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Turn the thumbs outwards</source>
        <translation>Daumen nach außen drehen</translation>
    </message>
    <message>
        <source>Hold for 5 seconds, 10 to 15 times.</source>
        <translation>5&#xa0;s halten, 10- bis 15-mal.</translation>
    </message>
    <message>
        <source>All its numbers come from the blog article. The clinic article does not have this exercise.</source>
        <translation>Alle Zahlen stammen aus dem Blogartikel. Im Klinikartikel kommt diese Übung nicht vor.</translation>
    </message>
    <message>
        <source>One set is our reading, as no sets are named.</source>
        <translation>Ein Satz ist unsere Lesart, da keine Sätze genannt werden.</translation>
    </message>
    <message>
        <source>Side Plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Side bridge</source>
        <translation>Seitliche Brücke</translation>
    </message>
    <message>
        <source>Lateral plank</source>
        <translation>Seitliche Planke</translation>
    </message>
    <message>
        <source>Builds strength along the side of the trunk. Strong sides may help the spine stay steady when you carry or lean.</source>
        <translation>Baut Kraft an der Seite des Rumpfes auf. Kräftige Seiten können helfen, dass die Wirbelsäule beim Tragen oder Neigen stabil bleibt.</translation>
    </message>
    <message>
        <source>Short holds in falling rounds</source>
        <translation>Kurz halten, in absteigenden Runden</translation>
    </message>
    <message>
        <source>On your side, elbow below the shoulder</source>
        <translation>Seitenlage, Ellbogen unter der Schulter</translation>
    </message>
    <message>
        <source>Hips up off the mat</source>
        <translation>Becken von der Matte heben</translation>
    </message>
    <message>
        <source>Long straight line, keep breathing</source>
        <translation>Lange gerade Linie, weiteratmen</translation>
    </message>
    <message>
        <source>Ease the hips down</source>
        <translation>Becken sanft ablegen</translation>
    </message>
    <message>
        <source>Roll over to the other side</source>
        <translation>Auf die andere Seite rollen</translation>
    </message>
    <message>
        <source>Lie on your side with the elbow under the shoulder and the legs one on top of the other.</source>
        <translation>Leg dich auf die Seite, den Ellbogen unter der Schulter, die Beine aufeinander.</translation>
    </message>
    <message>
        <source>Firm the belly and raise the hips off the mat.</source>
        <translation>Spann den Bauch an und heb das Becken von der Matte.</translation>
    </message>
    <message>
        <source>Bring head, hips and feet into one straight line.</source>
        <translation>Bring Kopf, Becken und Füße in eine gerade Linie.</translation>
    </message>
    <message>
        <source>Hold and breathe, keeping the upper hip directly above the lower one.</source>
        <translation>Halte und atme; die obere Hüfte bleibt genau über der unteren.</translation>
    </message>
    <message>
        <source>Lower the hips gently, then do the same on the other side.</source>
        <translation>Senk das Becken sanft ab, dann mach dasselbe auf der anderen Seite.</translation>
    </message>
    <message>
        <source>Plant the elbow straight below the shoulder and stack the feet.</source>
        <translation>Setz den Ellbogen senkrecht unter die Schulter und leg die Füße aufeinander.</translation>
    </message>
    <message>
        <source>Rise until feet, hips and shoulders share one straight line.</source>
        <translation>Heb dich, bis Füße, Hüften und Schultern eine gerade Linie bilden.</translation>
    </message>
    <message>
        <source>Keep an easy, even breath; do not wait for the end to let it go.</source>
        <translation>Atme locker und gleichmäßig; warte mit dem Ausatmen nicht bis zum Ende.</translation>
    </message>
    <message>
        <source>If the lower shoulder hurts, bend the knees and rest on them, or skip this one.</source>
        <translation>Wenn die untere Schulter schmerzt, beug die Knie und stütz dich darauf, oder lass die Übung aus.</translation>
    </message>
    <message>
        <source>Hold the same time left and right; let the weaker side decide.</source>
        <translation>Halte links und rechts gleich lang; die schwächere Seite entscheidet.</translation>
    </message>
    <message>
        <source>Knees bent, weight on the lower knee</source>
        <translation>Knie gebeugt, Gewicht auf dem unteren Knie</translation>
    </message>
    <message>
        <source>Core strengthening #5</source>
        <translation>Rumpfkräftigung Nr.&#xa0;5</translation>
    </message>
    <message>
        <source>15 to 20 seconds on either side, longer as you grow stronger.</source>
        <translation>15 bis 20&#xa0;s auf jeder Seite, mit wachsender Kraft länger.</translation>
    </message>
    <message>
        <source>Suggested as a step up from the ordinary plank.</source>
        <translation>Als Steigerung des gewöhnlichen Stützes vorgeschlagen.</translation>
    </message>
    <message>
        <source>Only the blog article teaches it; the 15 to 20 seconds are from there.</source>
        <translation>Nur der Blogartikel lehrt ihn; die 15 bis 20&#xa0;s stammen von dort.</translation>
    </message>
    <message>
        <source>The number of sets and the ceiling of 45 seconds are our proposal.</source>
        <translation>Die Zahl der Sätze und die Obergrenze von 45&#xa0;s sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>The falling rounds (5, 3, then 1) keep each hold at 10 seconds or less, so tiredness does not spoil the last ones.</source>
        <translation>Die absteigenden Runden (5, 3, dann 1) begrenzen jedes Halten auf höchstens 10&#xa0;s, damit Ermüdung die letzten nicht verdirbt.</translation>
    </message>
    <message>
        <source>Single-Leg Bridge</source>
        <translation>Einbeinige Schulterbrücke</translation>
    </message>
    <message>
        <source>One-leg glute bridge</source>
        <translation>Einbeiniges Beckenheben</translation>
    </message>
    <message>
        <source>A bridge carried by one leg at a time. It may help even out strength and steadiness between the two hips.</source>
        <translation>Eine Brücke, die immer nur ein Bein trägt. Sie kann helfen, Kraft und Stabilität zwischen beiden Hüften auszugleichen.</translation>
    </message>
    <message>
        <source>Same as the ordinary bridge.</source>
        <translation>Wie die gewöhnliche Schulterbrücke.</translation>
    </message>
    <message>
        <source>One foot planted, the other leg lifted</source>
        <translation>Ein Fuß steht, das andere Bein gehoben</translation>
    </message>
    <message>
        <source>Press the planted heel, raise the hips</source>
        <translation>Ferse des Standbeins drücken, Becken heben</translation>
    </message>
    <message>
        <source>Both hip bones level</source>
        <translation>Beide Beckenknochen auf gleicher Höhe</translation>
    </message>
    <message>
        <source>Down slowly</source>
        <translation>Langsam ab</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent and feet flat.</source>
        <translation>Leg dich auf den Rücken, beide Knie gebeugt, die Füße flach aufgestellt.</translation>
    </message>
    <message>
        <source>Lift one foot, knee bent or leg long.</source>
        <translation>Heb einen Fuß an, das Knie gebeugt oder das Bein lang.</translation>
    </message>
    <message>
        <source>Press through the other heel and raise the hips.</source>
        <translation>Drück in die andere Ferse und heb das Becken.</translation>
    </message>
    <message>
        <source>Keep both hip bones at the same height.</source>
        <translation>Halte beide Beckenknochen auf gleicher Höhe.</translation>
    </message>
    <message>
        <source>Lower slowly, finish the count, then change legs.</source>
        <translation>Senk langsam ab, bring die Anzahl zu Ende, dann wechsle das Bein.</translation>
    </message>
    <message>
        <source>Both sides of the pelvis stay equally high, even on one leg.</source>
        <translation>Beide Seiten des Beckens bleiben gleich hoch, auch auf einem Bein.</translation>
    </message>
    <message>
        <source>Breathe out as you rise and in as you come down.</source>
        <translation>Atme aus, wenn du dich hebst, und ein, wenn du herunterkommst.</translation>
    </message>
    <message>
        <source>Come here when the full number of ordinary bridges feels comfortable.</source>
        <translation>Mach diese Übung erst, wenn sich die volle Zahl gewöhnlicher Brücken angenehm anfühlt.</translation>
    </message>
    <message>
        <source>Bridge on both legs</source>
        <translation>Brücke auf beiden Beinen</translation>
    </message>
    <message>
        <source>Wait a moment at the top</source>
        <translation>Oben einen Moment warten</translation>
    </message>
    <message>
        <source>Mentioned as the step that follows ordinary bridges.</source>
        <translation>Als Schritt nach den gewöhnlichen Brücken erwähnt.</translation>
    </message>
    <message>
        <source>The blog article names it without steps or numbers, so the count of 5 to 10 on each side is our proposal.</source>
        <translation>Der Blogartikel nennt sie ohne Schritte oder Zahlen; die Anzahl von 5 bis 10 je Seite ist deshalb unser Vorschlag.</translation>
    </message>
    <message>
        <source>It starts low because one leg now carries what two did before.</source>
        <translation>Sie beginnt niedrig, weil jetzt ein Bein trägt, was vorher zwei getragen haben.</translation>
    </message>
    <message>
        <source>Sphinx Pose</source>
        <translation>Sphinx</translation>
    </message>
    <message>
        <source>Salamba Bhujangasana</source>
        <translation>Salamba Bhujangasana</translation>
    </message>
    <message>
        <source>Prone prop on forearms</source>
        <translation>Bauchlage auf den Unterarmen</translation>
    </message>
    <message>
        <source>Gentle back extension</source>
        <translation>Sanfte Rückenstreckung</translation>
    </message>
    <message>
        <source>A mild backward bend resting on the forearms. It may help balance out long hours of sitting bent forward.</source>
        <translation>Eine leichte Rückbeuge, auf die Unterarme gestützt. Sie kann helfen, lange Stunden in gebeugtem Sitzen auszugleichen.</translation>
    </message>
    <message>
        <source>Neither article gives a time; public health advice uses 5 to 10 seconds, other stretches 20 to 30.</source>
        <translation>Keiner der beiden Artikel nennt eine Zeit; der öffentliche Gesundheitsdienst empfiehlt 5 bis 10&#xa0;s, andere Dehnungen 20 bis 30.</translation>
    </message>
    <message>
        <source>On your front, forearms on the mat</source>
        <translation>Bauchlage, Unterarme auf der Matte</translation>
    </message>
    <message>
        <source>Chest forward, then gently up</source>
        <translation>Brust nach vorn, dann sanft hoch</translation>
    </message>
    <message>
        <source>Shoulders low, neck long</source>
        <translation>Schultern tief, Nacken lang</translation>
    </message>
    <message>
        <source>Chest down slowly</source>
        <translation>Brust langsam ablegen</translation>
    </message>
    <message>
        <source>Lie on your front with the forearms on the mat, elbows about below the shoulders.</source>
        <translation>Leg dich auf den Bauch, die Unterarme auf der Matte, die Ellbogen etwa unter den Schultern.</translation>
    </message>
    <message>
        <source>Press lightly into the forearms and let the chest grow forward, then up.</source>
        <translation>Drück leicht in die Unterarme und lass die Brust nach vorn wachsen, dann nach oben.</translation>
    </message>
    <message>
        <source>Leave hips and legs resting on the mat.</source>
        <translation>Lass Becken und Beine auf der Matte ruhen.</translation>
    </message>
    <message>
        <source>Keep the neck long and breathe into the belly.</source>
        <translation>Lass den Nacken lang und atme in den Bauch.</translation>
    </message>
    <message>
        <source>Lower the chest slowly.</source>
        <translation>Senk die Brust langsam ab.</translation>
    </message>
    <message>
        <source>The front of the hips keeps touching the mat; the neck follows the spine.</source>
        <translation>Die Vorderseite des Beckens bleibt an der Matte; der Nacken folgt der Wirbelsäule.</translation>
    </message>
    <message>
        <source>Keep the elbows roughly below the shoulders.</source>
        <translation>Lass die Ellbogen ungefähr unter den Schultern.</translation>
    </message>
    <message>
        <source>Breathe slowly and leave the belly soft.</source>
        <translation>Atme langsam und lass den Bauch weich.</translation>
    </message>
    <message>
        <source>If bending backwards brings on more pain in the back or a leg, leave this out for now.</source>
        <translation>Wenn das Rückbeugen mehr Schmerz im Rücken oder in einem Bein auslöst, lass die Übung vorerst weg.</translation>
    </message>
    <message>
        <source>Leave it out in pregnancy, as you lie on your front.</source>
        <translation>Lass sie in der Schwangerschaft weg, da du auf dem Bauch liegst.</translation>
    </message>
    <message>
        <source>Place the elbows further forward</source>
        <translation>Ellbogen weiter vorn aufsetzen</translation>
    </message>
    <message>
        <source>Ten short presses of 5 to 10 seconds</source>
        <translation>Zehnmal kurz hochdrücken, je 5 bis 10&#xa0;s</translation>
    </message>
    <message>
        <source>Gently works the lower back and supports steadiness; no steps and no numbers.</source>
        <translation>Beansprucht sanft den unteren Rücken und unterstützt die Stabilität; keine Schritte und keine Zahlen.</translation>
    </message>
    <message>
        <source>Neither article gives a time for it. Our 20 seconds match the other stretches.</source>
        <translation>Keiner der beiden Artikel nennt dafür eine Zeit. Unsere 20&#xa0;s entsprechen den anderen Dehnungen.</translation>
    </message>
    <message>
        <source>The range begins at 5 seconds because public health advice uses short presses for bending backwards.</source>
        <translation>Die Spanne beginnt bei 5&#xa0;s, weil der öffentliche Gesundheitsdienst für das Rückbeugen kurzes Hochdrücken empfiehlt.</translation>
    </message>
    <message>
        <source>Spinal Articulation</source>
        <translation>Aufrollen Wirbel für Wirbel</translation>
    </message>
    <message>
        <source>Pelvic curl</source>
        <translation>Becken einrollen</translation>
    </message>
    <message>
        <source>Rolling bridge</source>
        <translation>Rollende Schulterbrücke</translation>
    </message>
    <message>
        <source>Segmental bridge</source>
        <translation>Segmentale Brücke</translation>
    </message>
    <message>
        <source>Rolls the spine up and down one bone at a time. It may help your back move evenly and under control.</source>
        <translation>Rollt die Wirbelsäule Wirbel für Wirbel auf und ab. Das kann helfen, dass sich dein Rücken gleichmäßig und kontrolliert bewegt.</translation>
    </message>
    <message>
        <source>The blog article asks for regular practice; a review found one or two weekly sessions worthwhile.</source>
        <translation>Der Blogartikel empfiehlt regelmäßiges Üben; eine Übersichtsarbeit fand eine oder zwei Einheiten pro Woche lohnend.</translation>
    </message>
    <message>
        <source>On your back, knees bent, arms long</source>
        <translation>Rückenlage, Knie gebeugt, Arme lang</translation>
    </message>
    <message>
        <source>Curl up</source>
        <translation>Aufrollen</translation>
    </message>
    <message>
        <source>Tailbone first, peel the spine up</source>
        <translation>Ab Steißbein Wirbel für Wirbel aufrollen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Pause, ribs low</source>
        <translation>Pause, Rippen tief</translation>
    </message>
    <message>
        <source>Roll down bone by bone</source>
        <translation>Wirbel für Wirbel abrollen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Neu ausrichten</translation>
    </message>
    <message>
        <source>Pelvis back to neutral</source>
        <translation>Becken zurück in die neutrale Lage</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms along your sides.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Arme neben dem Körper.</translation>
    </message>
    <message>
        <source>Breathe out, flatten the lower back and peel the spine up from the tailbone.</source>
        <translation>Atme aus, mach den unteren Rücken flach und roll die Wirbelsäule vom Steißbein her auf.</translation>
    </message>
    <message>
        <source>Breathe in at the top, with the weight across the shoulders, not the neck.</source>
        <translation>Atme oben ein, das Gewicht auf den Schultern, nicht auf dem Nacken.</translation>
    </message>
    <message>
        <source>Breathe out and roll down slowly, one bone at a time.</source>
        <translation>Atme aus und roll langsam ab, Wirbel für Wirbel.</translation>
    </message>
    <message>
        <source>Let the pelvis settle in its natural curve.</source>
        <translation>Lass das Becken in seine natürliche Lage sinken.</translation>
    </message>
    <message>
        <source>Move exactly and without rushing.</source>
        <translation>Beweg dich genau und ohne Hast.</translation>
    </message>
    <message>
        <source>Let each bone of the spine leave and meet the floor in turn.</source>
        <translation>Lass jeden Wirbel der Reihe nach den Boden verlassen und wieder berühren.</translation>
    </message>
    <message>
        <source>Let the breath set the pace of the movement.</source>
        <translation>Lass den Atem das Tempo der Bewegung bestimmen.</translation>
    </message>
    <message>
        <source>Breathe out as you roll up, in at the top, and out again on the way down.</source>
        <translation>Atme beim Aufrollen aus, oben ein und auf dem Weg nach unten wieder aus.</translation>
    </message>
    <message>
        <source>With osteoporosis, do the ordinary bridge with a flat back instead.</source>
        <translation>Bei Osteoporose mach stattdessen die gewöhnliche Schulterbrücke mit geradem Rücken.</translation>
    </message>
    <message>
        <source>Pelvic rock</source>
        <translation>Beckenschaukel</translation>
    </message>
    <message>
        <source>Roll more slowly with a longer breath out</source>
        <translation>Langsamer rollen, länger ausatmen</translation>
    </message>
    <message>
        <source>Says that moving the spine bone by bone stretches and trains its muscles; no exercise named.</source>
        <translation>Sagt, dass es die Muskeln der Wirbelsäule dehnt und trainiert, sie Wirbel für Wirbel zu bewegen; keine Übung genannt.</translation>
    </message>
    <message>
        <source>The blog article describes the idea only. This rolling bridge is our reading of it.</source>
        <translation>Der Blogartikel beschreibt nur die Idee. Diese rollende Brücke ist unsere Lesart davon.</translation>
    </message>
    <message>
        <source>Five to eight slow repetitions are our proposal.</source>
        <translation>Fünf bis acht langsame Wiederholungen sind unser Vorschlag.</translation>
    </message>
    <message>
        <source>One to three days a week rest on a review in which one or two weekly sessions of Pilates or strength did well.</source>
        <translation>Ein bis drei Tage pro Woche stützen sich auf eine Übersichtsarbeit, in der eine oder zwei Einheiten Pilates oder Krafttraining pro Woche gut abschnitten.</translation>
    </message>
    <message>
        <source>Supine Twist</source>
        <translation>Drehdehnlage</translation>
    </message>
    <message>
        <source>Lying spinal twist</source>
        <translation>Wirbelsäulendrehung im Liegen</translation>
    </message>
    <message>
        <source>Knee rolls</source>
        <translation>Knierollen</translation>
    </message>
    <message>
        <source>Lower back rotational stretch</source>
        <translation>Drehdehnung für den unteren Rücken</translation>
    </message>
    <message>
        <source>A gentle turn lying down, with gravity doing the work. It may help release the sides and the lower back.</source>
        <translation>Eine sanfte Drehung im Liegen, bei der die Schwerkraft die Arbeit macht. Das kann helfen, die Seiten und den unteren Rücken zu lockern.</translation>
    </message>
    <message>
        <source>Neither article gives a time; hospital advice uses 5 to 10 seconds, other stretches 20 to 30.</source>
        <translation>Keiner der beiden Artikel nennt eine Zeit; Krankenhaus-Ratgeber nennen 5 bis 10&#xa0;s, andere Dehnungen 20 bis 30.</translation>
    </message>
    <message>
        <source>On your back, knees bent, arms wide</source>
        <translation>Rückenlage, Knie gebeugt, Arme weit</translation>
    </message>
    <message>
        <source>Let the knees sink to one side</source>
        <translation>Knie zu einer Seite sinken lassen</translation>
    </message>
    <message>
        <source>Shoulders heavy on the floor</source>
        <translation>Schultern schwer am Boden</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Knees back up to the middle</source>
        <translation>Knie zurück zur Mitte heben</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, arms out to the sides.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt, die Arme zur Seite ausgestreckt.</translation>
    </message>
    <message>
        <source>Breathing out, let both knees sink to one side.</source>
        <translation>Lass beim Ausatmen beide Knie zu einer Seite sinken.</translation>
    </message>
    <message>
        <source>Leave both shoulders on the floor and let the legs be heavy.</source>
        <translation>Lass beide Schultern am Boden und die Beine schwer werden.</translation>
    </message>
    <message>
        <source>Breathe calmly and stay.</source>
        <translation>Atme ruhig und bleib so.</translation>
    </message>
    <message>
        <source>Bring the knees back up, one after the other if that is easier, and turn to the other side.</source>
        <translation>Heb die Knie wieder an, einzeln, wenn das leichter ist, und dreh dich zur anderen Seite.</translation>
    </message>
    <message>
        <source>Keep the back of both shoulders touching the mat.</source>
        <translation>Die Rückseite beider Schultern bleibt an der Matte.</translation>
    </message>
    <message>
        <source>Do not pull or push; the weight of the legs is enough.</source>
        <translation>Zieh und drück nicht; das Gewicht der Beine genügt.</translation>
    </message>
    <message>
        <source>Breathe out as the knees sink, and let every later breath out soften you.</source>
        <translation>Atme aus, wenn die Knie sinken, und werde mit jedem weiteren Ausatmen weicher.</translation>
    </message>
    <message>
        <source>With osteoporosis, move slowly and stop well before the end of the turn.</source>
        <translation>Bei Osteoporose beweg dich langsam und stopp weit vor dem Ende der Drehung.</translation>
    </message>
    <message>
        <source>If pain, tingling or numbness shows up in a leg, come back part of the way or stop.</source>
        <translation>Wenn Schmerz, Kribbeln oder Taubheit im Bein auftritt, komm ein Stück zurück oder hör auf.</translation>
    </message>
    <message>
        <source>Small rolls, one breath to each side</source>
        <translation>Kleines Rollen, ein Atemzug je Seite</translation>
    </message>
    <message>
        <source>Put a cushion between the knees</source>
        <translation>Ein Kissen zwischen die Knie legen</translation>
    </message>
    <message>
        <source>Says that it eases the muscles along the spine and the sides; no steps and no numbers.</source>
        <translation>Sagt, dass sie die Muskeln entlang der Wirbelsäule und der Seiten lockert; keine Schritte und keine Zahlen.</translation>
    </message>
    <message>
        <source>The blog article gives no time. Our 20 seconds match the other stretches in both articles.</source>
        <translation>Der Blogartikel nennt keine Zeit. Unsere 20&#xa0;s entsprechen den anderen Dehnungen in beiden Artikeln.</translation>
    </message>
    <message>
        <source>The range begins at 5 seconds because hospital advice uses short holds for this turn.</source>
        <translation>Die Spanne beginnt bei 5&#xa0;s, weil Krankenhaus-Ratgeber für diese Drehung kurzes Halten empfehlen.</translation>
    </message>
    <message>
        <source>Core Builder</source>
        <translation>Rumpf-Aufbau</translation>
    </message>
    <message>
        <source>A full core session with longer holds and more rounds, ended by three quiet stretches.</source>
        <translation>Eine volle Rumpfeinheit mit längerem Halten und mehr Runden, zum Abschluss drei ruhige Dehnungen.</translation>
    </message>
    <message>
        <source>Core Foundations</source>
        <translation>Rumpf-Grundlagen</translation>
    </message>
    <message>
        <source>A first strength session that starts low: few rounds, short plank holds, and a calm finish.</source>
        <translation>Eine erste Krafteinheit, die niedrig beginnt: wenige Runden, kurz gehaltene Stütze und ein ruhiger Abschluss.</translation>
    </message>
    <message>
        <source>Desk Reset</source>
        <translation>Schreibtisch­pause</translation>
    </message>
    <message>
        <source>A break for neck, shoulders, chest and breath that needs no mat and hardly any room.</source>
        <translation>Eine Pause für Nacken, Schultern, Brust und Atem, die keine Matte und kaum Platz braucht.</translation>
    </message>
    <message>
        <source>Evening Unwind</source>
        <translation>Abend­ausklang</translation>
    </message>
    <message>
        <source>Gentle movement that slows into stretching, breathing and a few still minutes.</source>
        <translation>Sanfte Bewegung, die in Dehnen, Atmen und ein paar stille Minuten übergeht.</translation>
    </message>
    <message>
        <source>Morning Loosener</source>
        <translation>Locker in den Morgen</translation>
    </message>
    <message>
        <source>Small, easy movements for a stiff start to the day, without deep forward bending.</source>
        <translation>Kleine, lockere Bewegungen für einen steifen Start in den Tag, ohne tiefes Vorbeugen.</translation>
    </message>
    <message>
        <source>Roll and Release</source>
        <translation>Rollen und Lösen</translation>
    </message>
    <message>
        <source>Roll the muscles around the lower back while leaving the lower back itself in peace, then stretch and breathe.</source>
        <translation>Die Muskeln rund um den unteren Rücken rollen, den unteren Rücken selbst in Ruhe lassen, dann dehnen und atmen.</translation>
    </message>
    <message>
        <source>Active Back</source>
        <translation>Aktiver Rücken</translation>
    </message>
    <message>
        <source>For people who are already active and find the top numbers of Core Foundations comfortable.</source>
        <translation>Für Menschen, die schon aktiv sind und denen die höchsten Werte der Rumpf-Grundlagen leichtfallen.</translation>
    </message>
    <message>
        <source>Gentle Start (beginner)</source>
        <translation>Sanfter Einstieg (für den Anfang)</translation>
    </message>
    <message>
        <source>For people who are just starting, or coming back after a long pause.</source>
        <translation>Für Menschen, die gerade anfangen oder nach einer langen Pause zurückkommen.</translation>
    </message>
    <message>
        <source>Desk Worker</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>For people who sit through most of the working day and like short sessions.</source>
        <translation>Für Menschen, die den größten Teil des Arbeitstags sitzen und kurze Einheiten mögen.</translation>
    </message>
    <message>
        <source>Blog article on ten back-relief exercises (Zen Bloks)</source>
        <translation>Blogartikel über zehn Übungen gegen Rückenbeschwerden (Zen Bloks)</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Describes core, yoga, Pilates, rolling, posture and breathing exercises, many with counts or times, and how often to do them.</source>
        <translation>Beschreibt Rumpf-, Yoga-, Pilates-, Roll-, Haltungs- und Atemübungen, viele mit Anzahl oder Zeit, und wie oft man sie macht.</translation>
    </message>
    <message>
        <source>Clinic article on proven techniques (Active Life)</source>
        <translation>Klinikartikel über bewährte Techniken (Active Life)</translation>
    </message>
    <message>
        <source>clinic article</source>
        <translation>Klinikartikel</translation>
    </message>
    <message>
        <source>Teaches seven back exercises with repetitions, times or sets, and asks for a warm-up and for stopping when something hurts.</source>
        <translation>Lehrt sieben Rückenübungen mit Wiederholungen, Zeiten oder Sätzen und verlangt, sich aufzuwärmen und aufzuhören, wenn etwas wehtut.</translation>
    </message>
    <message>
        <source>Limber&apos;s own proposal, to be reviewed by a physiotherapist</source>
        <translation>Limbers eigener Vorschlag, noch physiotherapeutisch zu prüfen</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Fills what the sources leave open; chosen on the gentle side.</source>
        <translation>Füllt Lücken, die die Quellen lassen; bewusst sanft gewählt.</translation>
    </message>
    <message>
        <source>Behm and others: foam rolling prescription</source>
        <translation>Behm und andere: Dosierung des Rollens mit der Faszienrolle</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Übersichtsarbeit</translation>
    </message>
    <message>
        <source>Supports one to three rounds of 30 to 120 seconds, with two to four seconds for each stroke of the roller.</source>
        <translation>Spricht für ein bis drei Runden von 30 bis 120&#xa0;s, mit zwei bis vier Sekunden je Rollbewegung.</translation>
    </message>
    <message>
        <source>Box breathing technique page (SYGH)</source>
        <translation>Seite zur Technik der Box-Atmung (SYGH)</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Supports four equal counts, shorter counts for beginners, and stopping when dizzy.</source>
        <translation>Spricht für vier gleich lange Teile, kürzeres Zählen am Anfang und Aufhören bei Schwindel.</translation>
    </message>
    <message>
        <source>Cleveland Clinic: diaphragmatic breathing</source>
        <translation>Cleveland Clinic: Zwerchfellatmung</translation>
    </message>
    <message>
        <source>patient information</source>
        <translation>Patienteninformation</translation>
    </message>
    <message>
        <source>Supports starting on the back with bent knees and later sitting; five to ten minutes is quoted from a copy of its text.</source>
        <translation>Spricht dafür, in Rückenlage mit gebeugten Knien zu beginnen und später im Sitzen; fünf bis zehn Minuten sind nach einer Kopie des Textes zitiert.</translation>
    </message>
    <message>
        <source>Physiotherapy and training pages on form and easier versions</source>
        <translation>Physiotherapie- und Trainingsseiten zu Ausführung und leichteren Varianten</translation>
    </message>
    <message>
        <source>Supports easier versions of child&apos;s pose, cat-cow, dead bug and bird dog; the address is one of several pages used.</source>
        <translation>Spricht für leichtere Varianten von Kindhaltung, Katze-Kuh, Totem Käfer und Vierfüßler-Diagonale; die Adresse ist eine von mehreren genutzten Seiten.</translation>
    </message>
    <message>
        <source>Health and Safety Executive: breaks from screen work</source>
        <translation>Health and Safety Executive: Pausen von der Bildschirmarbeit</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Supports short, frequent breaks from the screen that change your position.</source>
        <translation>Spricht für kurze, häufige Pausen vom Bildschirm, in denen du deine Haltung wechselst.</translation>
    </message>
    <message>
        <source>KidsHealth: stretching</source>
        <translation>KidsHealth: Dehnen</translation>
    </message>
    <message>
        <source>Supports a warm-up of five to ten minutes, moving stretches before exercise and held stretches after it.</source>
        <translation>Spricht für fünf bis zehn Minuten Aufwärmen, bewegtes Dehnen vor dem Training und gehaltenes Dehnen danach.</translation>
    </message>
    <message>
        <source>Mayo Clinic: back exercises in 15 minutes a day</source>
        <translation>Mayo Clinic: Rückenübungen in 15&#xa0;Min. am Tag</translation>
    </message>
    <message>
        <source>Supports short holds of 5 to 10 seconds for the lying turn and of 5 seconds for the knee-to-chest stretch.</source>
        <translation>Spricht für kurzes Halten von 5 bis 10&#xa0;s bei der Drehung im Liegen und von 5&#xa0;s bei der Dehnung Knie zur Brust.</translation>
    </message>
    <message>
        <source>Descriptions of the McGill &quot;big three&quot; doses</source>
        <translation>Beschreibungen der „Big Three“-Dosierungen nach McGill</translation>
    </message>
    <message>
        <source>Supports holds of at most 10 seconds in falling rounds of 5, 3 and 1; read in second-hand descriptions, not in the original book.</source>
        <translation>Spricht für Halten von höchstens 10&#xa0;s in absteigenden Runden von 5, 3 und 1; gelesen in Beschreibungen aus zweiter Hand, nicht im Originalbuch.</translation>
    </message>
    <message>
        <source>NHS: exercises for lower back pain (archived copies)</source>
        <translation>NHS: Übungen bei Schmerzen im unteren Rücken (archivierte Kopien)</translation>
    </message>
    <message>
        <source>Supports 10 to 15 rocking pelvic tilts, small knee rolls, short backward presses and care for sore knees.</source>
        <translation>Spricht für 10 bis 15 schaukelnde Beckenkippungen, kleine Knierollen, kurzes Hochdrücken in die Rückbeuge und Rücksicht auf empfindliche Knie.</translation>
    </message>
    <message>
        <source>NHS advice on exercise in pregnancy (re-published)</source>
        <translation>NHS-Rat zu Bewegung in der Schwangerschaft (wiederveröffentlicht)</translation>
    </message>
    <message>
        <source>Supports not lying flat on the back for long, above all after 16 weeks of pregnancy.</source>
        <translation>Spricht dafür, nicht lange flach auf dem Rücken zu liegen, vor allem nach 16 Schwangerschaftswochen.</translation>
    </message>
    <message>
        <source>Fernandez-Rodriguez and others: network meta-analysis of exercise for low back pain</source>
        <translation>Fernandez-Rodriguez und andere: Netzwerk-Metaanalyse zu Übungen bei Schmerzen im unteren Rücken</translation>
    </message>
    <message>
        <source>Supports at least one or two Pilates or strength sessions a week, each shorter than an hour.</source>
        <translation>Spricht für mindestens eine oder zwei Pilates- oder Krafteinheiten pro Woche, jede kürzer als eine Stunde.</translation>
    </message>
    <message>
        <source>Critical article on posture and lifting beliefs (Tame Pain)</source>
        <translation>Kritischer Artikel über Vorstellungen von Haltung und Heben (Tame Pain)</translation>
    </message>
    <message>
        <source>Supports offering posture drills for comfort and variety; the idea of one correct posture has little behind it.</source>
        <translation>Spricht dafür, Haltungsübungen für Wohlbefinden und Abwechslung anzubieten; für die Idee der einen richtigen Haltung gibt es wenig Belege.</translation>
    </message>
    <message>
        <source>Snook and others: early-morning bending, trial and follow-up</source>
        <translation>Snook und andere: Bücken am frühen Morgen, Studie und Nachbeobachtung</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>klinische Studie</translation>
    </message>
    <message>
        <source>Supports little forward bending just after getting up; the trial was small and is old.</source>
        <translation>Spricht für wenig Vorbeugen kurz nach dem Aufstehen; die Studie war klein und ist alt.</translation>
    </message>
    <message>
        <source>Too Fit To Fracture: movements to change with osteoporosis</source>
        <translation>Too Fit To Fracture: Bewegungen, die bei Osteoporose zu ändern sind</translation>
    </message>
    <message>
        <source>Supports leaving out the far end of forward bending and turning when bones are thin.</source>
        <translation>Spricht dafür, bei geringer Knochendichte die Endstellung beim Vorbeugen und Drehen wegzulassen.</translation>
    </message>
    <message>
        <source>Study of breathing and blood pressure during still effort</source>
        <translation>Studie zu Atmung und Blutdruck bei statischer Anstrengung</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Supports breathing through every hold: people taught to do so had a smaller rise in blood pressure.</source>
        <translation>Spricht dafür, bei jedem Halten weiterzuatmen: Bei Menschen, die das gelernt hatten, stieg der Blutdruck weniger.</translation>
    </message>
    <message>
        <source>WalkBack trial of walking and education</source>
        <translation>WalkBack-Studie zu Gehen und Schulung</translation>
    </message>
    <message>
        <source>Supports building up to 30 minutes of walking on five days a week.</source>
        <translation>Spricht dafür, sich an fünf Tagen pro Woche auf 30&#xa0;Min. Gehen zu steigern.</translation>
    </message>
    <message>
        <source>Limits for 4-7-8 breathing, after Andrew Weil</source>
        <translation>Grenzen für die 4-7-8-Atmung nach Andrew Weil</translation>
    </message>
    <message>
        <source>Supports four rounds at most in the first month and eight later; the proportion matters more than the seconds.</source>
        <translation>Spricht für höchstens vier Runden im ersten Monat und später acht; das Verhältnis ist wichtiger als die Sekunden.</translation>
    </message>
    <message>
        <source>Desk Break</source>
        <translation>Kurze Schreibtisch­pause</translation>
    </message>
    <message>
        <source>A short break from the screen that sets posture, neck and shoulder blades right.</source>
        <translation>Eine kurze Pause vom Bildschirm, die Haltung, Nacken und Schulterblätter wieder ausrichtet.</translation>
    </message>
    <message>
        <source>Your own entry</source>
        <translation>Eigene Angabe</translation>
    </message>
    <message>
        <source>Comes from you, or from the person who gave you the exercise.</source>
        <translation>Kommt von dir oder von der Person, die dir die Übung gegeben hat.</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>How well your activities go, from 0 (not at all) to 10 (as before)</source>
        <translation>Wie gut deine Aktivitäten gehen, von 0 (gar nicht) bis 10 (wie früher)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>activity, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, on average</source>
        <comment>a period</comment>
        <translation>%1, im Mittel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period, what is known of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How much of the plan was done, over time</source>
        <translation>Wie viel vom Plan geschafft wurde, im Lauf der Zeit</translation>
    </message>
    <message>
        <source>How much of the plan was done, by day of the week</source>
        <translation>Wie viel vom Plan geschafft wurde, nach Wochentag</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>best %1</source>
        <comment>amount</comment>
        <translation>am meisten %1</translation>
    </message>
    <message>
        <source>typical %1</source>
        <comment>amount</comment>
        <translation>üblich %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>amount</comment>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Amount of one exercise in %1: best, typical, target</source>
        <comment>a unit</comment>
        <translation>Menge einer Übung (%1): am meisten, üblich, Ziel</translation>
    </message>
    <message>
        <source>%1: not done to the end</source>
        <comment>an exercise in a period</comment>
        <translation>%1: nicht bis zum Ende gemacht</translation>
    </message>
    <message>
        <source>best %1, typical %2</source>
        <comment>amounts</comment>
        <translation>am meisten %1, üblich %2</translation>
    </message>
    <message>
        <source>best %1, typical %2 %3</source>
        <comment>amounts, unit</comment>
        <translation>am meisten %1, üblich %2&#xa0;%3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>period, amounts, number of sessions</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n&#xa0;Einheit</numerusform>
            <numerusform>%n&#xa0;Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Best, %1</source>
        <comment>a unit</comment>
        <translation>Am meisten, %1</translation>
    </message>
    <message>
        <source>Typical, %1</source>
        <comment>a unit</comment>
        <translation>Üblich, %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <comment>first day</comment>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last month</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter from</source>
        <translation>Quartal ab</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>%1 has an ending that Limber cannot write. Choose a name that ends in .png, .svg or .pdf.</source>
        <translation>%1 hat eine Endung, die Limber nicht schreiben kann. Wähle einen Namen, der auf .png, .svg oder .pdf endet.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: Der Datenträger ist voll. Schaffe etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there and that you may write in it, or choose another place.</source>
        <translation>%1 ließ sich nicht schreiben. Sieh nach, ob es den Ordner gibt und du darin schreiben darfst, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1. Arrow keys read out the values.</source>
        <comment>what a chart shows</comment>
        <translation>%1. Die Pfeiltasten lesen die Werte vor.</translation>
    </message>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>Schmerz von 0 bis 10</translation>
    </message>
    <message>
        <source>pain %1 of 10 on average</source>
        <comment>value</comment>
        <translation>Schmerz im Mittel %1 von 10</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with an entry</source>
        <translation>
            <numerusform>%n&#xa0;Tag mit Eintrag</numerusform>
            <numerusform>%n&#xa0;Tage mit Eintrag</numerusform>
        </translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <comment>value</comment>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>session %1</source>
        <comment>pain before, an arrow, pain after</comment>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>mean of 7 days %1</source>
        <comment>value</comment>
        <translation>Mittel über 7&#xa0;Tage %1</translation>
    </message>
    <message>
        <source>flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Mean pain, 0 to 10</source>
        <translation>Mittlerer Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Days with an entry</source>
        <translation>Tage mit Eintrag</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Mean of 7 days</source>
        <translation>Mittel über 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a flare-up</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>7 days %1</source>
        <comment>mean pain of the last 7 days</comment>
        <translation>7&#xa0;Tage %1</translation>
    </message>
    <message>
        <source>mean of 7 days</source>
        <translation>Mittel über 7&#xa0;Tage</translation>
    </message>
    <message>
        <source>at first %1</source>
        <comment>mean pain</comment>
        <translation>anfangs %1</translation>
    </message>
    <message>
        <source>before (open) and after a session</source>
        <translation>vor (offen) und nach einer Einheit</translation>
    </message>
    <message>
        <source>a day</source>
        <comment>one with pain</comment>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a day without a session</source>
        <translation>ein Tag ohne Einheit</translation>
    </message>
    <message>
        <source>mean of a period</source>
        <translation>Mittel eines Zeitraums</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>keine deutliche Änderung</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>days</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of exercise</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of exercise, length of time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes of exercise per week</source>
        <translation>Übungsminuten pro Woche</translation>
    </message>
    <message>
        <source>Minutes of exercise per month</source>
        <translation>Übungsminuten pro Monat</translation>
    </message>
    <message>
        <source>Minutes of exercise per quarter</source>
        <translation>Übungsminuten pro Quartal</translation>
    </message>
    <message>
        <source>Minutes of exercise per year</source>
        <translation>Übungsminuten pro Jahr</translation>
    </message>
    <message>
        <source>%1: before your first session</source>
        <translation>%1: vor deiner ersten Einheit</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <comment>length of time</comment>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of exercise, length of time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice, goal %1</source>
        <comment>the week</comment>
        <translation>
            <numerusform>%n&#xa0;Tag geübt, Ziel %1</numerusform>
            <numerusform>%n&#xa0;Tage geübt, Ziel %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice</source>
        <translation>
            <numerusform>%n&#xa0;Tag geübt</numerusform>
            <numerusform>%n&#xa0;Tage geübt</numerusform>
        </translation>
    </message>
    <message>
        <source>goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>still running</source>
        <comment>the period</comment>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <comment>before the first session</comment>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>goal reached</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>free week</source>
        <translation>freie Woche</translation>
    </message>
    <message>
        <source>no</source>
        <comment>goal not reached</comment>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>not higher after %1 of %n session(s)</source>
        <comment>pain, number of sessions</comment>
        <translation>
            <numerusform>nach %1 von %n&#xa0;Einheit nicht stärker</numerusform>
            <numerusform>nach %1 von %n&#xa0;Einheiten nicht stärker</numerusform>
        </translation>
    </message>
    <message>
        <source>lower after →</source>
        <comment>pain</comment>
        <translation>danach geringer →</translation>
    </message>
    <message>
        <source>← lower after</source>
        <comment>pain</comment>
        <translation>← danach geringer</translation>
    </message>
    <message>
        <source>← higher</source>
        <comment>pain</comment>
        <translation>← stärker</translation>
    </message>
    <message>
        <source>higher →</source>
        <comment>pain</comment>
        <translation>stärker →</translation>
    </message>
    <message>
        <source>How pain moved in sessions with each exercise</source>
        <translation>Wie sich der Schmerz in Einheiten mit der jeweiligen Übung verändert hat</translation>
    </message>
    <message>
        <source>%1: mean change of pain %2, %3</source>
        <comment>exercise, points, sessions</comment>
        <translation>%1: mittlere Änderung des Schmerzes %2, %3</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Not higher after</source>
        <comment>pain</comment>
        <translation>Danach nicht stärker</translation>
    </message>
    <message>
        <source>Mean change, points</source>
        <translation>Mittlere Änderung, Punkte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing was planned that is over</source>
        <translation>nichts war geplant, was schon vorbei ist</translation>
    </message>
    <message>
        <source>%1 of %2 done (%3)</source>
        <comment>planned routines</comment>
        <translation>%1 von %2 geschafft (%3)</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>planned routines</comment>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>before your first session</source>
        <translation>vor deiner ersten Einheit</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>a day</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a day</comment>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>practised</source>
        <comment>a day</comment>
        <translation>geübt</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a day</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a day</comment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>planned for today</source>
        <translation>für heute geplant</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <comment>a day</comment>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>more</source>
        <comment>than the times before</comment>
        <translation>mehr</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>length of time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Minutes of exercise on each day of a year</source>
        <translation>Übungsminuten an jedem Tag eines Jahres</translation>
    </message>
    <message>
        <source>The days of a year: kept, missed, paused</source>
        <translation>Die Tage eines Jahres: geschafft, verpasst, pausiert</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, length of time, whether it was kept</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>of a day: kept, missed</comment>
        <translation>Vermerk</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translation>unbekannt, ausgelassen</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>insgesamt: %1</translation>
    </message>
    <message>
        <source>the exercises</source>
        <translation>die Übungen</translation>
    </message>
    <message>
        <source>ready-made and own routines</source>
        <translation>mitgelieferte und eigene Routinen</translation>
    </message>
    <message>
        <source>one routine with its exercises</source>
        <translation>eine Routine mit ihren Übungen</translation>
    </message>
    <message>
        <source>what happens when in a routine, and which cue sounds</source>
        <translation>was in einer Routine wann geschieht und welches Signal ertönt</translation>
    </message>
    <message>
        <source>%1 exists and was left alone</source>
        <translation>%1 gibt es schon und wurde nicht angetastet</translation>
    </message>
    <message>
        <source>%1: %2 sessions of a made-up person</source>
        <translation>%1: %2 Einheiten einer erfundenen Person</translation>
    </message>
    <message>
        <source>a new data file with a generated, marked history</source>
        <translation>eine neue Datendatei mit erzeugtem, gekennzeichnetem Verlauf</translation>
    </message>
    <message>
        <source>the data file was written by a newer version of Limber</source>
        <translation>die Datendatei stammt von einer neueren Version von Limber</translation>
    </message>
    <message>
        <source>the data file is damaged</source>
        <translation>die Datendatei ist beschädigt</translation>
    </message>
    <message>
        <source>the file is not a data file of Limber</source>
        <translation>die Datei ist keine Datendatei von Limber</translation>
    </message>
    <message>
        <source>another program is writing to the data file</source>
        <translation>ein anderes Programm schreibt gerade in die Datendatei</translation>
    </message>
    <message>
        <source>the data file cannot be read</source>
        <translation>die Datendatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the data file cannot be written</source>
        <translation>die Datendatei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the data could not be read or written</source>
        <translation>die Daten ließen sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>%1: not a date (YYYY-MM-DD): %2</source>
        <translation>%1: kein Datum (JJJJ-MM-TT): %2</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>--%1: not a time of day (HH:MM): %2</source>
        <translation>--%1: keine Uhrzeit (HH:MM): %2</translation>
    </message>
    <message>
        <source>--%1: not a whole number from %2 to %3: %4</source>
        <translation>--%1: keine ganze Zahl von %2 bis %3: %4</translation>
    </message>
    <message>
        <source>not a routine id: %1</source>
        <translation>keine Kennung einer Routine: %1</translation>
    </message>
    <message>
        <source>no routine has the id %1</source>
        <translation>keine Routine hat die Kennung %1</translation>
    </message>
    <message>
        <source>usage: limber-cli COMMAND [--data FILE] [--today YYYY-MM-DD] [--json]

</source>
        <translation>Aufruf: limber-cli BEFEHL [--data DATEI] [--today JJJJ-MM-TT] [--json]

</translation>
    </message>
    <message>
        <source>
Ends with 0 when done, 1 when the answer is no, 2 on wrong use, 3 when data could not be read or written.
</source>
        <translation>
Endet mit 0, wenn erledigt, mit 1, wenn die Antwort Nein ist, mit 2 bei falschem Aufruf, mit 3, wenn sich Daten nicht lesen oder schreiben ließen.
</translation>
    </message>
    <message>
        <source>a command is missing; see --help</source>
        <translation>es fehlt ein Befehl; siehe --help</translation>
    </message>
    <message>
        <source>no command %1; see --help</source>
        <translation>keinen Befehl %1 gefunden; siehe --help</translation>
    </message>
    <message>
        <source>--%1 does not belong to %2</source>
        <translation>--%1 gehört nicht zu %2</translation>
    </message>
    <message>
        <source>usage: limber-cli %1</source>
        <translation>Aufruf: limber-cli %1</translation>
    </message>
    <message>
        <source>not possible: %1</source>
        <translation>nicht möglich: %1</translation>
    </message>
    <message>
        <source>--days: not a day of the week (mon, tue, wed, thu, fri, sat, sun): %1</source>
        <translation>--days: kein Wochentag (mon, tue, wed, thu, fri, sat, sun): %1</translation>
    </message>
    <message>
        <source>--days is missing</source>
        <translation>--days fehlt</translation>
    </message>
    <message>
        <source>not an entry id: %1</source>
        <translation>keine Kennung eines Eintrags: %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>entry %1 has nothing on %2</source>
        <translation>der Eintrag %1 hat am %2 nichts</translation>
    </message>
    <message>
        <source>what is planned, with its status</source>
        <translation>was geplant ist, mit seinem Stand</translation>
    </message>
    <message>
        <source>put a routine on weekdays</source>
        <translation>eine Routine auf Wochentage legen</translation>
    </message>
    <message>
        <source>move one occurrence</source>
        <translation>einen einzelnen Termin verschieben</translation>
    </message>
    <message>
        <source>skip one occurrence</source>
        <translation>einen einzelnen Termin auslassen</translation>
    </message>
    <message>
        <source>pause everything over some days</source>
        <translation>alles für einige Tage pausieren</translation>
    </message>
    <message>
        <source>--start: not a date and time with an offset (2026-03-01T07:30:00+01:00): %1</source>
        <translation>--start: kein Datum mit Uhrzeit und Zeitverschiebung (2026-03-01T07:30:00+01:00): %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no setting has the name %1</source>
        <translation>keine Einstellung heißt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>record a session done elsewhere</source>
        <translation>eine anderswo gemachte Einheit nachtragen</translation>
    </message>
    <message>
        <source>the sessions kept</source>
        <translation>die gespeicherten Einheiten</translation>
    </message>
    <message>
        <source>every figure on --today</source>
        <translation>alle Zahlen zum Tag --today</translation>
    </message>
    <message>
        <source>all preferences</source>
        <translation>alle Einstellungen</translation>
    </message>
    <message>
        <source>change one preference</source>
        <translation>eine Einstellung ändern</translation>
    </message>
    <message>
        <source>what is done cannot be moved</source>
        <translation>was erledigt ist, lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>this is a demonstration: its history is made up</source>
        <translation>das ist eine Vorführung: ihr Verlauf ist erfunden</translation>
    </message>
    <message>
        <source>%1 is the data file itself</source>
        <translation>%1 ist die Datendatei selbst</translation>
    </message>
    <message>
        <source>the disk is full (%1)</source>
        <translation>der Datenträger ist voll (%1)</translation>
    </message>
    <message>
        <source>the calendar file cannot be written (%1)</source>
        <translation>die Kalenderdatei lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>%1: %2 entries of the plan</source>
        <translation>%1: %2&#xa0;Einträge des Plans</translation>
    </message>
    <message>
        <source>what this week, or the one that holds D, does not keep</source>
        <translation>was diese Woche, oder die mit dem Tag D, nicht einhält</translation>
    </message>
    <message>
        <source>--remind: not minutes before (0 to 1440) or times of day (HH:MM), with commas: %1</source>
        <translation>--remind: weder Minuten vorher (0 bis 1440) noch Uhrzeiten (HH:MM), mit Kommas: %1</translation>
    </message>
    <message>
        <source>--paper: not a4 or letter: %1</source>
        <translation>--paper: weder a4 noch letter: %1</translation>
    </message>
    <message>
        <source>the PDF cannot be written (%1)</source>
        <translation>das PDF lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>%1: %2 pages</source>
        <translation>%1: %2 Seiten</translation>
    </message>
    <message>
        <source>a routine as PDF, with boxes to tick</source>
        <translation>eine Routine als PDF, mit Kästchen zum Abhaken</translation>
    </message>
    <message>
        <source>the week that holds a day as PDF</source>
        <translation>die Woche, in der ein Tag liegt, als PDF</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1: neu</translation>
    </message>
    <message>
        <source>%1: new, under a name that was free</source>
        <translation>%1: neu, unter einem freien Namen</translation>
    </message>
    <message>
        <source>%1: here already</source>
        <translation>%1: schon da</translation>
    </message>
    <message>
        <source>a routine as a file to pass on</source>
        <translation>eine Routine als Datei zum Weitergeben</translation>
    </message>
    <message>
        <source>what a routine file holds, beside what is there</source>
        <translation>was eine Routinedatei enthält, zu dem hinzu, was da ist</translation>
    </message>
    <message>
        <source>what a routine does not keep</source>
        <translation>was eine Routine nicht einhält</translation>
    </message>
    <message>
        <source>rounds: %1</source>
        <translation>Runden: %1</translation>
    </message>
    <message>
        <source>the folder cannot be written (%1)</source>
        <translation>in den Ordner lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 exercises in them, %4 pain entries, %5 occurrences of the plan</source>
        <translation>%1: %2 Einheiten, %3 Übungen darin, %4 Schmerzeinträge, %5 Termine des Plans</translation>
    </message>
    <message>
        <source>exactly one of --%1 and --%2 is needed</source>
        <translation>genau eines von --%1 und --%2 ist nötig</translation>
    </message>
    <message>
        <source>the plan as a calendar file, or the history as tables</source>
        <translation>der Plan als Kalenderdatei oder der Verlauf als Tabellen</translation>
    </message>
</context>
<context>
    <name>LeadSettings</name>
    <message>
        <source>Limber&apos;s own voice cannot be loaded. Install the package libespeak-ng1, or choose the computer&apos;s voice. Until then, tones lead.</source>
        <translation>Limbers eigene Stimme lässt sich nicht laden. Installiere das Paket libespeak-ng1 oder wähle die Stimme des Computers. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>Limber&apos;s own voice is missing. Install Limber again, or choose the computer&apos;s voice. Until then, tones lead.</source>
        <translation>Limbers eigene Stimme fehlt. Installiere Limber neu oder wähle die Stimme des Computers. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The speech data is missing. Install the package espeak-ng-data and try the voice. Until then, tones lead.</source>
        <translation>Die Sprachdaten fehlen. Installiere das Paket espeak-ng-data und probiere die Stimme aus. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The speech data is missing. Install Limber again and try the voice. Until then, tones lead.</source>
        <translation>Die Sprachdaten fehlen. Installiere Limber neu und probiere die Stimme aus. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>Limber&apos;s own voice does not speak this language. Choose the computer&apos;s voice, or another language. Until then, tones lead.</source>
        <translation>Limbers eigene Stimme spricht diese Sprache nicht. Wähle die Stimme des Computers oder eine andere Sprache. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The voice does not answer. Try it again, or choose the computer&apos;s voice. Until then, tones lead.</source>
        <translation>Die Stimme antwortet nicht. Probiere sie noch einmal aus oder wähle die Stimme des Computers. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>This Limber came without the part that uses the computer&apos;s voice. Choose Limber&apos;s own voice. Until then, tones lead.</source>
        <translation>Diesem Limber fehlt der Teil für die Stimme des Computers. Wähle Limbers eigene Stimme. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The computer has no speech. Install the package speech-dispatcher, or choose Limber&apos;s own voice. Until then, tones lead.</source>
        <translation>Der Computer hat keine Sprachausgabe. Installiere das Paket speech-dispatcher oder wähle Limbers eigene Stimme. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The computer has no speech. Switch it on in the computer&apos;s settings, or choose Limber&apos;s own voice. Until then, tones lead.</source>
        <translation>Der Computer hat keine Sprachausgabe. Schalte sie in seinen Einstellungen ein oder wähle Limbers eigene Stimme. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The computer has no voice for this language. Add one in its settings, or choose Limber&apos;s own voice. Until then, tones lead.</source>
        <translation>Der Computer hat keine Stimme für diese Sprache. Füge in seinen Einstellungen eine hinzu oder wähle Limbers eigene Stimme. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>The computer&apos;s voice does not answer. Try it again, or choose Limber&apos;s own voice. Until then, tones lead.</source>
        <translation>Die Stimme des Computers antwortet nicht. Probiere sie noch einmal aus oder wähle Limbers eigene Stimme. Bis dahin führen Töne.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>voice</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <comment>a voice</comment>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <translation>Wo das Fenster ist</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <comment>a screen: name, width, height</comment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>The part of Limber that plays sounds cannot be loaded. Install Limber again. Until then, the screen leads.</source>
        <translation>Der Teil von Limber, der Töne abspielt, lässt sich nicht laden. Installiere Limber neu. Bis dahin führt der Bildschirm.</translation>
    </message>
    <message>
        <source>No sound device was found. Connect headphones or a loudspeaker and try again. Until then, the screen leads.</source>
        <translation>Kein Tongerät gefunden. Schließe Kopfhörer oder einen Lautsprecher an und versuche es noch einmal. Bis dahin führt der Bildschirm.</translation>
    </message>
    <message>
        <source>The sound device stopped. Check that it is connected and try again. Until then, the screen leads.</source>
        <translation>Das Tongerät spielt nicht mehr. Prüfe, ob es angeschlossen ist, und versuche es noch einmal. Bis dahin führt der Bildschirm.</translation>
    </message>
</context>
<context>
    <name>PackageWording</name>
    <message>
        <source>there is nothing in the file</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file has more than %1</source>
        <translation>die Datei hat mehr als %1</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>the file breaks off here</source>
        <translation>die Datei bricht hier ab</translation>
    </message>
    <message>
        <source>something else is expected here</source>
        <translation>hier wird etwas anderes erwartet</translation>
    </message>
    <message>
        <source>lists within lists, more than %1 deep</source>
        <translation>Listen in Listen, mehr als %1 tief</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>this is not a routine file</source>
        <translation>das ist keine Routinedatei</translation>
    </message>
    <message>
        <source>version %1 is newer than this program</source>
        <translation>Version %1 ist neuer als dieses Programm</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>“%1” does not belong here</source>
        <translation>„%1“ gehört nicht hierher</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not an object in braces</source>
        <translation>ist kein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is not between %1 and %2</source>
        <translation>liegt nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>is an empty text</source>
        <translation>ist ein leerer Text</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>hat mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>has a character that does not belong into a text</source>
        <translation>enthält ein Zeichen, das nicht in einen Text gehört</translation>
    </message>
    <message>
        <source>“%1” is not a known word</source>
        <translation>„%1“ ist kein bekanntes Wort</translation>
    </message>
    <message>
        <source>“%1” is not an identifier of a-z, 0-9 and hyphens</source>
        <translation>„%1“ ist keine Kennung aus a–z, 0–9 und Bindestrichen</translation>
    </message>
    <message>
        <source>the identifier “%1” is there twice</source>
        <translation>die Kennung „%1“ steht zweimal da</translation>
    </message>
    <message>
        <source>is an empty list</source>
        <translation>ist eine leere Liste</translation>
    </message>
    <message>
        <source>has more than %1 entries</source>
        <translation>hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>there is no group “%1”</source>
        <translation>eine Gruppe „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the steps of the group “%1” do not stand next to each other</source>
        <translation>die Schritte der Gruppe „%1“ stehen nicht nebeneinander</translation>
    </message>
    <message>
        <source>does not have as many numbers as there are sets</source>
        <translation>hat nicht so viele Zahlen, wie es Sätze gibt</translation>
    </message>
    <message>
        <source>more rounds, sets and repetitions than a session can have</source>
        <translation>mehr Runden, Sätze und Wiederholungen, als eine Einheit haben kann</translation>
    </message>
    <message>
        <source>is not a picture that can be shown</source>
        <translation>ist kein Bild, das sich zeigen lässt</translation>
    </message>
    <message>
        <source>is a picture of more than %1</source>
        <translation>ist ein Bild mit mehr als %1</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again.</source>
        <translation>Bitte die Person, von der sie kommt, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This file is too large for a routine file.</source>
        <translation>Diese Datei ist zu groß für eine Routinedatei.</translation>
    </message>
    <message>
        <source>A routine file has %1 at most, pictures included. Choose another file.</source>
        <translation>Eine Routinedatei hat samt Bildern höchstens %1. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not a routine file.</source>
        <translation>Das ist keine Routinedatei.</translation>
    </message>
    <message>
        <source>Routine files are saved by Limber and end in .limber. Choose another file.</source>
        <translation>Routinedateien werden von Limber gespeichert und enden auf .limber. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not a routine file, or it was damaged on its way.</source>
        <translation>Das ist keine Routinedatei, oder sie wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Choose another file, or ask whoever sent it to send it again.</source>
        <translation>Wähle eine andere Datei oder bitte die Person, von der sie kommt, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This file was made by a newer Limber.</source>
        <translation>Diese Datei stammt von einem neueren Limber.</translation>
    </message>
    <message>
        <source>Install the newest Limber, then open the file again.</source>
        <translation>Installiere das neueste Limber und öffne die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>This file breaks off in the middle.</source>
        <translation>Diese Datei bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again. Nothing was taken from it.</source>
        <translation>Bitte die Person, von der sie kommt, sie noch einmal zu schicken. Es wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>This routine file has mistakes.</source>
        <translation>Diese Routinedatei enthält Fehler.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask whoever made it to save it again, or mend these places and open it once more.</source>
        <translation>Es wurde nichts daraus übernommen. Bitte die Person, die sie gemacht hat, sie noch einmal zu speichern, oder berichtige diese Stellen und öffne sie erneut.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field of a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The file %1 could not be written: the disk is full. Free some space.</source>
        <translation>Die Datei %1 ließ sich nicht schreiben: Der Datenträger ist voll. Schaffe etwas Platz.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Check that its folder is there and that you may write in it, or choose another one.</source>
        <translation>Die Datei %1 ließ sich nicht schreiben. Sieh nach, ob es den Ordner gibt und du darin schreiben darfst, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>This is more than a routine file can hold (%1). Save fewer routines, or use fewer pictures.</source>
        <translation>Das ist mehr, als eine Routinedatei fassen kann (%1). Speichere weniger Routinen oder nimm weniger Bilder.</translation>
    </message>
    <message>
        <source>The file %1 was not written, since your routines could not be read. Please try again.</source>
        <translation>Die Datei %1 wurde nicht geschrieben, weil sich deine Routinen nicht lesen ließen. Bitte versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and that you may read it.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Sieh nach, ob sie noch da ist und du sie lesen darfst.</translation>
    </message>
    <message>
        <source>Your own routines could not be read, so nothing can come in beside them. Close Limber and open it again.</source>
        <translation>Deine eigenen Routinen ließen sich nicht lesen, darum kann nichts dazukommen. Schließe Limber und öffne es wieder.</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file. Choose a picture file.</source>
        <translation>%1 ist nicht da oder keine Datei. Wähle eine Bilddatei.</translation>
    </message>
    <message>
        <source>%1 cannot be read. See whether you may open it, or choose another picture.</source>
        <translation>%1 lässt sich nicht lesen. Sieh nach, ob du es öffnen darfst, oder wähle ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1 is too large. Choose a picture of at most %2.</source>
        <comment>file, size</comment>
        <translation>%1 ist zu groß. Wähle ein Bild mit höchstens %2.</translation>
    </message>
    <message>
        <source>%1 is no picture that Limber can take. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>%1 ist kein Bild, das Limber nehmen kann. Wähle eine JPEG-, PNG-, WebP-, GIF- oder BMP-Datei.</translation>
    </message>
    <message>
        <source>%1 has too many pixels. Choose a picture of at most %2 megapixels.</source>
        <comment>file, number</comment>
        <translation>%1 hat zu viele Bildpunkte. Wähle ein Bild mit höchstens %2 Megapixeln.</translation>
    </message>
    <message>
        <source>%1 is not whole. Copy it anew from where it came, or choose another picture.</source>
        <translation>%1 ist nicht vollständig. Kopiere es noch einmal von dort, woher es kam, oder wähle ein anderes Bild.</translation>
    </message>
</context>
<context>
    <name>PoseWords</name>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>On the back, knees bent</source>
        <translation>Auf dem Rücken, Knie gebeugt</translation>
    </message>
    <message>
        <source>On all fours</source>
        <translation>Auf allen vieren</translation>
    </message>
    <message>
        <source>Kneeling upright</source>
        <translation>Aufrecht kniend</translation>
    </message>
    <message>
        <source>On one knee</source>
        <translation>Auf einem Knie</translation>
    </message>
    <message>
        <source>Sitting on a chair</source>
        <translation>Auf einem Stuhl sitzend</translation>
    </message>
    <message>
        <source>Sitting on the floor, legs straight</source>
        <translation>Am Boden sitzend, Beine gestreckt</translation>
    </message>
    <message>
        <source>Sitting cross-legged</source>
        <translation>Im Schneidersitz</translation>
    </message>
    <message>
        <source>On the belly</source>
        <translation>Auf dem Bauch</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>Auf der rechten Seite</translation>
    </message>
    <message>
        <source>Plank on the hands</source>
        <translation>Liegestütz auf den Händen</translation>
    </message>
    <message>
        <source>On the belly, arms free</source>
        <translation>Auf dem Bauch, Arme frei</translation>
    </message>
    <message>
        <source>On the right side, arms free</source>
        <translation>Auf der rechten Seite, Arme frei</translation>
    </message>
    <message>
        <source>The trunk</source>
        <translation>Der Rumpf</translation>
    </message>
    <message>
        <source>The neck</source>
        <translation>Der Hals</translation>
    </message>
    <message>
        <source>The head</source>
        <translation>Der Kopf</translation>
    </message>
    <message>
        <source>The back</source>
        <translation>Der Rücken</translation>
    </message>
    <message>
        <source>The lower back</source>
        <translation>Der untere Rücken</translation>
    </message>
    <message>
        <source>The upper back</source>
        <translation>Der obere Rücken</translation>
    </message>
    <message>
        <source>The middle of the back</source>
        <translation>Die Mitte des Rückens</translation>
    </message>
    <message>
        <source>The pelvis</source>
        <translation>Das Becken</translation>
    </message>
    <message>
        <source>The seat</source>
        <translation>Das Gesäß</translation>
    </message>
    <message>
        <source>The right hand</source>
        <translation>Die rechte Hand</translation>
    </message>
    <message>
        <source>The left hand</source>
        <translation>Die linke Hand</translation>
    </message>
    <message>
        <source>The right wrist</source>
        <translation>Das rechte Handgelenk</translation>
    </message>
    <message>
        <source>The left wrist</source>
        <translation>Das linke Handgelenk</translation>
    </message>
    <message>
        <source>The right forearm</source>
        <translation>Der rechte Unterarm</translation>
    </message>
    <message>
        <source>The left forearm</source>
        <translation>Der linke Unterarm</translation>
    </message>
    <message>
        <source>The right elbow</source>
        <translation>Der rechte Ellbogen</translation>
    </message>
    <message>
        <source>The left elbow</source>
        <translation>Der linke Ellbogen</translation>
    </message>
    <message>
        <source>The right upper arm</source>
        <translation>Der rechte Oberarm</translation>
    </message>
    <message>
        <source>The left upper arm</source>
        <translation>Der linke Oberarm</translation>
    </message>
    <message>
        <source>The right arm</source>
        <translation>Der rechte Arm</translation>
    </message>
    <message>
        <source>The left arm</source>
        <translation>Der linke Arm</translation>
    </message>
    <message>
        <source>The right shoulder</source>
        <translation>Die rechte Schulter</translation>
    </message>
    <message>
        <source>The left shoulder</source>
        <translation>Die linke Schulter</translation>
    </message>
    <message>
        <source>The right hip</source>
        <translation>Die rechte Hüfte</translation>
    </message>
    <message>
        <source>The left hip</source>
        <translation>Die linke Hüfte</translation>
    </message>
    <message>
        <source>The right thigh</source>
        <translation>Der rechte Oberschenkel</translation>
    </message>
    <message>
        <source>The left thigh</source>
        <translation>Der linke Oberschenkel</translation>
    </message>
    <message>
        <source>The right knee</source>
        <translation>Das rechte Knie</translation>
    </message>
    <message>
        <source>The left knee</source>
        <translation>Das linke Knie</translation>
    </message>
    <message>
        <source>The right shin</source>
        <translation>Der rechte Unterschenkel</translation>
    </message>
    <message>
        <source>The left shin</source>
        <translation>Der linke Unterschenkel</translation>
    </message>
    <message>
        <source>The right ankle</source>
        <translation>Das rechte Fußgelenk</translation>
    </message>
    <message>
        <source>The left ankle</source>
        <translation>Das linke Fußgelenk</translation>
    </message>
    <message>
        <source>The right foot</source>
        <translation>Der rechte Fuß</translation>
    </message>
    <message>
        <source>The left foot</source>
        <translation>Der linke Fuß</translation>
    </message>
    <message>
        <source>The right heel</source>
        <translation>Die rechte Ferse</translation>
    </message>
    <message>
        <source>The left heel</source>
        <translation>Die linke Ferse</translation>
    </message>
    <message>
        <source>The right forefoot</source>
        <translation>Der rechte Vorfuß</translation>
    </message>
    <message>
        <source>The left forefoot</source>
        <translation>Der linke Vorfuß</translation>
    </message>
    <message>
        <source>The right leg</source>
        <translation>Das rechte Bein</translation>
    </message>
    <message>
        <source>The left leg</source>
        <translation>Das linke Bein</translation>
    </message>
    <message>
        <source>the trunk</source>
        <translation>der Rumpf</translation>
    </message>
    <message>
        <source>the neck</source>
        <translation>der Hals</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>der Kopf</translation>
    </message>
    <message>
        <source>the right hand</source>
        <translation>die rechte Hand</translation>
    </message>
    <message>
        <source>the left hand</source>
        <translation>die linke Hand</translation>
    </message>
    <message>
        <source>the right forearm</source>
        <translation>der rechte Unterarm</translation>
    </message>
    <message>
        <source>the left forearm</source>
        <translation>der linke Unterarm</translation>
    </message>
    <message>
        <source>the right upper arm</source>
        <translation>der rechte Oberarm</translation>
    </message>
    <message>
        <source>the left upper arm</source>
        <translation>der linke Oberarm</translation>
    </message>
    <message>
        <source>the right thigh</source>
        <translation>der rechte Oberschenkel</translation>
    </message>
    <message>
        <source>the left thigh</source>
        <translation>der linke Oberschenkel</translation>
    </message>
    <message>
        <source>the right shin</source>
        <translation>der rechte Unterschenkel</translation>
    </message>
    <message>
        <source>the left shin</source>
        <translation>der linke Unterschenkel</translation>
    </message>
    <message>
        <source>the right foot</source>
        <translation>der rechte Fuß</translation>
    </message>
    <message>
        <source>the left foot</source>
        <translation>der linke Fuß</translation>
    </message>
    <message>
        <source>the roller</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>der Stuhl</translation>
    </message>
    <message>
        <source>the wall</source>
        <translation>die Wand</translation>
    </message>
    <message>
        <source>the door frame</source>
        <translation>der Türrahmen</translation>
    </message>
    <message>
        <source>the cushion</source>
        <translation>das Kissen</translation>
    </message>
    <message>
        <source>%1 bends further than knees do.</source>
        <translation>%1 beugt sich weiter, als Knie es können.</translation>
    </message>
    <message>
        <source>%1 bends further than elbows do.</source>
        <translation>%1 beugt sich weiter, als Ellbogen es können.</translation>
    </message>
    <message>
        <source>%1 bends further than wrists do.</source>
        <translation>%1 beugt sich weiter, als Handgelenke es können.</translation>
    </message>
    <message>
        <source>%1 bends further sideways than wrists do.</source>
        <translation>%1 knickt weiter zur Seite, als Handgelenke es können.</translation>
    </message>
    <message>
        <source>%1 is turned further than forearms turn.</source>
        <translation>%1 ist weiter gedreht, als Unterarme es können.</translation>
    </message>
    <message>
        <source>%1 is drawn further back than shoulders go.</source>
        <translation>%1 ist weiter zurückgezogen, als Schultern es können.</translation>
    </message>
    <message>
        <source>%1 goes further across than shoulders do.</source>
        <translation>%1 geht weiter zur anderen Seite, als Schultern es können.</translation>
    </message>
    <message>
        <source>%1 bends further than hips do.</source>
        <translation>%1 beugt sich weiter, als Hüften es können.</translation>
    </message>
    <message>
        <source>%1 goes further sideways than hips do.</source>
        <translation>%1 geht weiter zur Seite, als Hüften es können.</translation>
    </message>
    <message>
        <source>%1 is turned further than hips turn.</source>
        <translation>%1 ist weiter gedreht, als Hüften es können.</translation>
    </message>
    <message>
        <source>%1 bends further than ankles do.</source>
        <translation>%1 beugt sich weiter, als Fußgelenke es können.</translation>
    </message>
    <message>
        <source>%1 bends further sideways than ankles do.</source>
        <translation>%1 knickt weiter zur Seite, als Fußgelenke es können.</translation>
    </message>
    <message>
        <source>%1 bends further than toes do.</source>
        <translation>%1 beugt sich weiter, als Zehen es können.</translation>
    </message>
    <message>
        <source>%1 bends further than people do.</source>
        <translation>%1 beugt sich weiter, als Menschen es können.</translation>
    </message>
    <message>
        <source>%1 bends further sideways than people do.</source>
        <translation>%1 beugt sich weiter zur Seite, als Menschen es können.</translation>
    </message>
    <message>
        <source>%1 turns further than people do.</source>
        <translation>%1 dreht sich weiter, als Menschen es können.</translation>
    </message>
    <message>
        <source>A part of the body</source>
        <translation>Ein Körperteil</translation>
    </message>
    <message>
        <source>%1 bends backwards.</source>
        <translation>%1 beugt sich nach hinten durch.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Rechte Hand</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Right elbow</source>
        <translation>Rechter Ellbogen</translation>
    </message>
    <message>
        <source>Left elbow</source>
        <translation>Linker Ellbogen</translation>
    </message>
    <message>
        <source>Right knee</source>
        <translation>Rechtes Knie</translation>
    </message>
    <message>
        <source>Left knee</source>
        <translation>Linkes Knie</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Rechter Fuß</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Linker Fuß</translation>
    </message>
    <message>
        <source>%1 sinks %2 cm into the floor.</source>
        <translation>%1 sinkt %2 cm in den Boden.</translation>
    </message>
    <message>
        <source>%1 has a wrong length.</source>
        <translation>%1 hat eine falsche Länge.</translation>
    </message>
    <message>
        <source>%1 is %2 cm short of its place.</source>
        <translation>%1 kommt %2 cm nicht an seine Stelle.</translation>
    </message>
    <message>
        <source>%1 is %2 cm away from what it rests on.</source>
        <translation>%1 ist %2 cm von dem entfernt, worauf es ruht.</translation>
    </message>
    <message>
        <source>%1 slides %2 cm while it bears weight.</source>
        <translation>%1 rutscht %2 cm, obwohl Gewicht darauf liegt.</translation>
    </message>
    <message>
        <source>%1 had to be lifted %2 cm to stay out of the floor.</source>
        <translation>%1 musste %2 cm angehoben werden, um über dem Boden zu bleiben.</translation>
    </message>
    <message>
        <source>%1 and %3 are %2 cm inside each other.</source>
        <translation>%1 und %3 stecken %2 cm ineinander.</translation>
    </message>
    <message>
        <source>The figure would tip over.</source>
        <translation>Die Figur würde umkippen.</translation>
    </message>
    <message>
        <source>Nothing carries the figure: no part of it rests on anything.</source>
        <translation>Nichts trägt die Figur: Kein Teil von ihr liegt auf.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On the way %1</source>
        <translation>Unterwegs %1</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Geh in Position</translation>
    </message>
    <message>
        <source>Exercise</source>
        <comment>the kind of this stretch of a session</comment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>the kind of this stretch of a session</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Let go and breathe</source>
        <translation>Loslassen und atmen</translation>
    </message>
    <message>
        <source>The same on the other side</source>
        <translation>Dasselbe auf der anderen Seite</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>the third of ten repetitions: 3/10</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Then set %1 of %2</source>
        <translation>Dann Satz %1 von %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>Breath %1 of %2</source>
        <translation>Atemzug %1 von %2</translation>
    </message>
    <message>
        <source>Repetition %1 of %2</source>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>This is the last exercise</source>
        <translation>Das ist die letzte Übung</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>exercise, dose</comment>
        <translation>Als Nächstes: %1 · %2</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>the exercise that comes after a rest</comment>
        <translation>Danach %1</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>%1 could not be written: the disk is full. Free some space, or choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: Der Datenträger ist voll. Schaffe etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that its folder is there and that you may write in it, or choose another place.</source>
        <translation>%1 ließ sich nicht schreiben. Sieh nach, ob es den Ordner gibt und du darin schreiben darfst, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is no printer on this computer. Save the sheet as PDF and print it elsewhere, or add a printer and try again.</source>
        <translation>An diesem Computer gibt es keinen Drucker. Speichere das Blatt als PDF und drucke es anderswo, oder richte einen Drucker ein und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Check that it is on and has paper, or save the sheet as PDF.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Sieh nach, ob er eingeschaltet ist und Papier hat, oder speichere das Blatt als PDF.</translation>
    </message>
    <message>
        <source>Limber cannot print here, since a part of it is missing. Save the sheet as PDF and print that.</source>
        <translation>Limber kann hier nicht drucken, weil ein Teil davon fehlt. Speichere das Blatt als PDF und drucke dieses.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Good form: %1</source>
        <comment>sentences</comment>
        <translation>Gute Ausführung: %1</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <translation>Deine Notiz: %1</translation>
    </message>
    <message>
        <source>Tick a box each time you have done an exercise. My first week begins on:</source>
        <translation>Hake jedes Mal ein Kästchen ab, wenn du eine Übung gemacht hast. Meine erste Woche beginnt am:</translation>
    </message>
    <message>
        <source>How my back feels</source>
        <translation>Wie es meinem Rücken geht</translation>
    </message>
    <message>
        <source>Write a number: 0 is no pain, 10 is the worst you can imagine.</source>
        <translation>Schreib eine Zahl: 0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts in one line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 rest between sets</source>
        <comment>length of time</comment>
        <translation>%1 Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <comment>id of an exercise</comment>
        <translation>%1 (dieser Version nicht bekannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You need nothing for it.</source>
        <translation>Du brauchst nichts dafür.</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <comment>equipment</comment>
        <translation>Du brauchst: %1</translation>
    </message>
    <message>
        <source>Stop and ask a doctor if the pain gets clearly worse, or if a leg becomes weak or numb. Get help at once if you lose control of bladder or bowels or go numb between the legs.</source>
        <translation>Hör auf und frag eine Ärztin oder einen Arzt, wenn der Schmerz deutlich stärker wird oder ein Bein schwach oder taub wird. Hol sofort Hilfe, wenn du Blase oder Darm nicht mehr beherrschst oder es zwischen den Beinen taub wird.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Limber · printed on %1</source>
        <comment>a date</comment>
        <translation>Limber · gedruckt am %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <comment>a day</comment>
        <translation>verlegt von %1</translation>
    </message>
    <message>
        <source>A routine that was deleted</source>
        <translation>Eine gelöschte Routine</translation>
    </message>
    <message>
        <source>Nothing is planned in this week.</source>
        <translation>In dieser Woche ist nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned, %1 in all</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>%n Einheit geplant, zusammen %1</numerusform>
            <numerusform>%n Einheiten geplant, zusammen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of exercises %1 to %2</source>
        <translation>
            <numerusform>%n Runde der Übungen %1 bis %2</numerusform>
            <numerusform>%n Runden der Übungen %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest between rounds</source>
        <comment>length of time</comment>
        <translation>%1 Pause zwischen den Runden</translation>
    </message>
    <message>
        <source>then %1 rest</source>
        <comment>length of time</comment>
        <translation>dann %1 Pause</translation>
    </message>
    <message>
        <source>Week %1</source>
        <comment>first and last day</comment>
        <translation>Woche %1</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10&#xa0;Minuten</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>day and time</comment>
        <translation>%1 um %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Planned for %1 today</source>
        <translation>Heute für %1&#xa0;Uhr geplant</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <translation>Heute um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>%1 · takes %2</source>
        <comment>when, and how long</comment>
        <translation>%1 · dauert %2</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) are waiting today</source>
        <translation>
            <numerusform>%n&#xa0;Routine wartet heute</numerusform>
            <numerusform>%n&#xa0;Routinen warten heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) are waiting</source>
        <translation>
            <numerusform>%n&#xa0;Routine wartet</numerusform>
            <numerusform>%n&#xa0;Routinen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and routine</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n&#xa0;weitere</numerusform>
            <numerusform>und %n&#xa0;weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A short break from the desk?</source>
        <translation>Eine kurze Schreibtischpause?</translation>
    </message>
    <message>
        <source>%1 of work are behind you. Two exercises at your chair take %2.</source>
        <translation>Du hast %1 gearbeitet. Zwei Übungen an deinem Stuhl dauern %2.</translation>
    </message>
    <message>
        <source>This is how Limber reminds you</source>
        <translation>So erinnert dich Limber</translation>
    </message>
    <message>
        <source>The name of the routine stands above, its time and length here.</source>
        <translation>Oben steht der Name der Routine, hier stehen ihre Uhrzeit und Dauer.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Back practice report</source>
        <translation>Bericht über Rückenübungen</translation>
    </message>
    <message>
        <source>Name:</source>
        <comment>of the person, to be written by hand</comment>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Made on %1 from what the person noted in Limber.</source>
        <translation>Erstellt am %1 aus dem, was die Person in Limber notiert hat.</translation>
    </message>
    <message>
        <source>Plan and practice</source>
        <translation>Plan und Üben</translation>
    </message>
    <message>
        <source>No weekly plan on the last day of the report.</source>
        <translation>Kein Wochenplan am letzten Tag des Berichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n more routine(s) of the plan do not fit here.</source>
        <translation>
            <numerusform>%n weitere Routine des Plans hat hier keinen Platz.</numerusform>
            <numerusform>%n weitere Routinen des Plans haben hier keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Exercises and doses done</source>
        <translation>Übungen und erreichte Mengen</translation>
    </message>
    <message>
        <source>No exercise was practised in these days.</source>
        <translation>In diesen Tagen wurde keine Übung gemacht.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>amount</comment>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>amount</comment>
        <translation>Am meisten</translation>
    </message>
    <message numerus="yes">
        <source>%n more exercise(s), practised less often, do not fit on one page.</source>
        <translation>
            <numerusform>%n weitere, seltener gemachte Übung hat auf einer Seite keinen Platz.</numerusform>
            <numerusform>%n weitere, seltener gemachte Übungen haben auf einer Seite keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities that matter to the person</source>
        <translation>Aktivitäten, die der Person wichtig sind</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>First</source>
        <comment>rating</comment>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Latest</source>
        <comment>rating</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a rating</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Rated by the person: 0 is not at all, 10 is as before.</source>
        <translation>Von der Person bewertet: 0 ist gar nicht, 10 ist wie früher.</translation>
    </message>
    <message>
        <source>Notes that the person chose</source>
        <translation>Notizen, die die Person ausgewählt hat</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s), older ones, do not fit on one page.</source>
        <translation>
            <numerusform>%n weitere, ältere Notiz hat auf einer Seite keinen Platz.</numerusform>
            <numerusform>%n weitere, ältere Notizen haben auf einer Seite keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limber · %1 · From the person&apos;s own entries: what was done and noted, not why. No diagnosis.</source>
        <comment>a date</comment>
        <translation>Limber · %1 · Aus den eigenen Einträgen der Person: was gemacht und notiert wurde, nicht warum. Keine Diagnose.</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n day(s)</source>
        <comment>two dates</comment>
        <translation>
            <numerusform>%1 bis %2, %n&#xa0;Tag</numerusform>
            <numerusform>%1 bis %2, %n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted routine</source>
        <translation>Eine gelöschte Routine</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>routine, weekdays, times of day</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between times of day</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Of the plan: not known, since nothing that was planned has come due in these days.</source>
        <translation>Vom Plan: nicht bekannt, da in diesen Tagen nichts Geplantes fällig geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>Of the plan: %1 of %n session(s) done (%2).</source>
        <comment>number, percentage</comment>
        <translation>
            <numerusform>Vom Plan: %1 von %n&#xa0;Einheit geschafft (%2).</numerusform>
            <numerusform>Vom Plan: %1 von %n&#xa0;Einheiten geschafft (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks that reached their goal of days: %1 of %2.</source>
        <translation>Wochen, die ihr Ziel an Tagen erreicht haben: %1 von %2.</translation>
    </message>
    <message>
        <source>No session in these days.</source>
        <translation>Keine Einheit in diesen Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) completed on %1, %2 of exercise.</source>
        <comment>number of days, length of time</comment>
        <translation>
            <numerusform>%n&#xa0;Einheit an %1 abgeschlossen, %2 Übungszeit.</numerusform>
            <numerusform>%n&#xa0;Einheiten an %1 abgeschlossen, %2 Übungszeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>on so many days</comment>
        <translation>
            <numerusform>%n&#xa0;Tag</numerusform>
            <numerusform>%n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ended early.</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n weitere vorzeitig beendet.</numerusform>
            <numerusform>%n weitere vorzeitig beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) paused.</source>
        <translation>
            <numerusform>%n&#xa0;Tag pausiert.</numerusform>
            <numerusform>%n&#xa0;Tage pausiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trend: not enough entries. It compares the last 7 days of the report with the first 7 days that have an entry, and needs 4 days with an entry in both.</source>
        <translation>Trend: noch nicht genug Einträge. Er vergleicht die letzten 7&#xa0;Tage des Berichts mit den ersten 7&#xa0;Tagen, die einen Eintrag haben, und braucht in beiden 4&#xa0;Tage mit Eintrag.</translation>
    </message>
    <message>
        <source>a mean of %1 in the last 7 days of the report, and of %2 in the first 7 days with an entry (from %3)</source>
        <translation>im Mittel %1 in den letzten 7&#xa0;Tagen des Berichts und %2 in den ersten 7&#xa0;Tagen mit Eintrag (ab %3)</translation>
    </message>
    <message>
        <source>Trend: clearly less pain; %1.</source>
        <translation>Trend: deutlich weniger Schmerz; %1.</translation>
    </message>
    <message>
        <source>Trend: clearly more pain; %1.</source>
        <translation>Trend: deutlich mehr Schmerz; %1.</translation>
    </message>
    <message>
        <source>Trend: no clear change; %1.</source>
        <translation>Trend: keine deutliche Änderung; %1.</translation>
    </message>
    <message>
        <source>No pain was noted in these days.</source>
        <translation>In diesen Tagen wurde nichts zum Schmerz notiert.</translation>
    </message>
    <message numerus="yes">
        <source>Pain is from 0 (none) to 10 (the worst imaginable). It was noted on %1 of %n day(s).</source>
        <translation>
            <numerusform>Schmerz reicht von 0 (keiner) bis 10 (der stärkste vorstellbare). Er wurde an %1 von %n&#xa0;Tag notiert.</numerusform>
            <numerusform>Schmerz reicht von 0 (keiner) bis 10 (der stärkste vorstellbare). Er wurde an %1 von %n&#xa0;Tagen notiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before and after a session: not enough entries (%n session(s) with both).</source>
        <translation>
            <numerusform>Vor und nach einer Einheit: noch nicht genug Einträge (%n&#xa0;Einheit mit beidem).</numerusform>
            <numerusform>Vor und nach einer Einheit: noch nicht genug Einträge (%n&#xa0;Einheiten mit beidem).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n session(s) with pain noted before and after, it was lower afterwards in %1, the same in %2 and higher in %3.</source>
        <translation>
            <numerusform>Von %n&#xa0;Einheit, bei der Schmerz vorher und nachher notiert wurde, war er danach bei %1 geringer, bei %2 gleich und bei %3 stärker.</numerusform>
            <numerusform>Von %n&#xa0;Einheiten, bei denen Schmerz vorher und nachher notiert wurde, war er danach bei %1 geringer, bei %2 gleich und bei %3 stärker.</numerusform>
        </translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing was finished</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 breaths</source>
        <translation>%1&#xa0;Atemzüge</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>repetitions</comment>
        <translation>%1&#xa0;×</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no rating</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how well an activity goes, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>clearly better</source>
        <comment>an activity</comment>
        <translation>deutlich besser</translation>
    </message>
    <message>
        <source>clearly harder</source>
        <comment>an activity</comment>
        <translation>deutlich schwerer</translation>
    </message>
    <message>
        <source>no clear change</source>
        <comment>an activity</comment>
        <translation>keine deutliche Änderung</translation>
    </message>
    <message>
        <source>not enough entries</source>
        <comment>an activity</comment>
        <translation>noch nicht genug Einträge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, routine, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Report %1 – %2</source>
        <comment>two dates</comment>
        <translation>Bericht %1 – %2</translation>
    </message>
</context>
<context>
    <name>RoutineImport</name>
    <message>
        <source>New</source>
        <comment>routine</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>You have another routine called %1. Both are kept; this one comes in as %2.</source>
        <translation>Du hast eine andere Routine namens %1. Beide bleiben; diese kommt als %2 dazu.</translation>
    </message>
    <message>
        <source>You have it already, just the same. Nothing changes.</source>
        <translation>Du hast sie schon, genau so. Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>exercise</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>You have another exercise called %1. Both are kept; this one comes in as %2.</source>
        <translation>Du hast eine andere Übung namens %1. Beide bleiben; diese kommt als %2 dazu.</translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>routine</comment>
        <translation>%1 importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) imported</source>
        <translation>
            <numerusform>%n Übung importiert</numerusform>
            <numerusform>%n Übungen importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s) imported</source>
        <translation>
            <numerusform>%n Routine importiert</numerusform>
            <numerusform>%n Routinen importiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message>
        <source>change the name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>change the goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>change the kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>remove an exercise</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>move an exercise</source>
        <translation>Übung verschieben</translation>
    </message>
    <message>
        <source>duplicate an exercise</source>
        <translation>Übung duplizieren</translation>
    </message>
    <message>
        <source>change a dose</source>
        <translation>Dosis ändern</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>%1 (not known to this version)</source>
        <comment>id of an exercise</comment>
        <translation>%1 (dieser Version nicht bekannt)</translation>
    </message>
    <message>
        <source>Kept, and left out when you practise</source>
        <translation>Bleibt erhalten, wird beim Üben ausgelassen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>dose, its mode</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Give the routine a name.</source>
        <translation>Gib der Routine einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Use a shorter name, of at most %n character(s).</source>
        <translation>
            <numerusform>Nimm einen kürzeren Namen mit höchstens %n&#xa0;Zeichen.</numerusform>
            <numerusform>Nimm einen kürzeren Namen mit höchstens %n&#xa0;Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one exercise.</source>
        <translation>Füg mindestens eine Übung hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Remove some exercises: a routine holds at most %n.</source>
        <translation>
            <numerusform>Entferne einige Übungen: In eine Routine passt höchstens %n.</numerusform>
            <numerusform>Entferne einige Übungen: In eine Routine passen höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out when you practise.</source>
        <translation>%1 wird beim Üben ausgelassen.</translation>
    </message>
    <message>
        <source>Change the dose of %1: it is not one that the exercise allows.</source>
        <translation>Ändere die Dosis von %1: Die Übung lässt sie so nicht zu.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Nichts nötig</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>add exercises</source>
        <translation>Übungen hinzufügen</translation>
    </message>
    <message>
        <source>remove exercises</source>
        <translation>Übungen entfernen</translation>
    </message>
    <message>
        <source>move exercises</source>
        <translation>Übungen verschieben</translation>
    </message>
    <message>
        <source>duplicate exercises</source>
        <translation>Übungen verdoppeln</translation>
    </message>
    <message>
        <source>cut exercises</source>
        <translation>Übungen ausschneiden</translation>
    </message>
    <message>
        <source>paste exercises</source>
        <translation>Übungen einfügen</translation>
    </message>
    <message>
        <source>replace an exercise</source>
        <translation>eine Übung ersetzen</translation>
    </message>
    <message>
        <source>change a rest</source>
        <translation>eine Pause ändern</translation>
    </message>
    <message>
        <source>change the time to change sides</source>
        <translation>die Zeit für den Seitenwechsel ändern</translation>
    </message>
    <message>
        <source>group exercises</source>
        <translation>Übungen zur Gruppe machen</translation>
    </message>
    <message>
        <source>dissolve a group</source>
        <translation>eine Gruppe auflösen</translation>
    </message>
    <message>
        <source>take exercises out of their group</source>
        <translation>Übungen aus ihrer Gruppe nehmen</translation>
    </message>
    <message>
        <source>change the rounds</source>
        <translation>die Runden ändern</translation>
    </message>
    <message>
        <source>take the advice</source>
        <translation>dem Hinweis folgen</translation>
    </message>
    <message>
        <source>Choose another rest or change of sides for %1.</source>
        <translation>Wähle für %1 eine andere Pause oder Zeit für den Seitenwechsel.</translation>
    </message>
    <message numerus="yes">
        <source>Choose from 1 to %n round(s) for the group of %1.</source>
        <translation>
            <numerusform>Wähle für die Gruppe von %1 genau %n Runde.</numerusform>
            <numerusform>Wähle für die Gruppe von %1 zwischen 1 und %n Runden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use fewer rounds: all of them together may have %n exercise(s).</source>
        <translation>
            <numerusform>Nimm weniger Runden: Alle zusammen dürfen %n Übung haben.</numerusform>
            <numerusform>Nimm weniger Runden: Alle zusammen dürfen %n Übungen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the exercises of the group of %1 next to each other.</source>
        <translation>Stelle die Übungen der Gruppe von %1 nebeneinander.</translation>
    </message>
    <message numerus="yes">
        <source>Use a shorter note for %1, of at most %n character(s).</source>
        <translation>
            <numerusform>Nimm für %1 eine kürzere Notiz, mit höchstens %n Zeichen.</numerusform>
            <numerusform>Nimm für %1 eine kürzere Notiz, mit höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, the exercise</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise, dose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to change sides</source>
        <comment>length</comment>
        <translation>%1 zum Seitenwechsel</translation>
    </message>
    <message>
        <source>then %1 rest</source>
        <comment>length</comment>
        <translation>dann %1 Pause</translation>
    </message>
    <message>
        <source>Once, as a block</source>
        <translation>Einmal, als Block</translation>
    </message>
    <message numerus="yes">
        <source>Repeat %n time(s)</source>
        <comment>rounds of a group</comment>
        <translation>
            <numerusform>%n-mal wiederholen</numerusform>
            <numerusform>%n-mal wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>No rest between the rounds</source>
        <translation>Keine Pause zwischen den Runden</translation>
    </message>
    <message>
        <source>%1 rest between the rounds</source>
        <comment>length</comment>
        <translation>%1 Pause zwischen den Runden</translation>
    </message>
</context>
<context>
    <name>SettingsState</name>
    <message>
        <source>As usual in my region</source>
        <translation>Wie in meiner Region üblich</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Weeks that reached the goal</source>
        <translation>Wochen mit erreichtem Ziel</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>No streak</source>
        <translation>Keine Serie</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Wie am Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Tanned</source>
        <comment>skin</comment>
        <translation>Gebräunt</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>skin</comment>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Coral and navy</source>
        <comment>clothes</comment>
        <translation>Koralle und Marineblau</translation>
    </message>
    <message>
        <source>Blue and plum</source>
        <comment>clothes</comment>
        <translation>Blau und Pflaume</translation>
    </message>
    <message>
        <source>Yellow and olive</source>
        <comment>clothes</comment>
        <translation>Gelb und Oliv</translation>
    </message>
    <message>
        <source>Grey and slate</source>
        <comment>clothes</comment>
        <translation>Grau und Schiefer</translation>
    </message>
    <message>
        <source>Steadiness (planned days kept of late)</source>
        <translation>Stetigkeit (zuletzt geschaffte geplante Tage)</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Plans, leads and records exercise routines for people with back pain.</source>
        <translation>Plant, leitet und protokolliert Übungsroutinen für Menschen mit Rückenschmerzen.</translation>
    </message>
    <message>
        <source>Use this data file instead of your own.</source>
        <translation>Diese Datendatei statt deiner eigenen benutzen.</translation>
    </message>
    <message>
        <source>Speak this language in this run: en, de, or the generated en-XA, ar-XB.</source>
        <translation>Bei diesem Lauf diese Sprache sprechen: en, de oder die erzeugten en-XA, ar-XB.</translation>
    </message>
    <message>
        <source>Look in this run: system, light, dark, highContrast.</source>
        <translation>Aussehen bei diesem Lauf: system, light, dark, highContrast.</translation>
    </message>
    <message>
        <source>Drive the windows through a whole day and leave pictures in this folder.</source>
        <translation>Die Fenster durch einen ganzen Tag steuern und Bilder in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Open the window in this size, such as 1024x640.</source>
        <translation>Das Fenster in dieser Größe öffnen, etwa 1024x640.</translation>
    </message>
    <message>
        <source>Show this pose file while you write it.</source>
        <translation>Diese Posen-Datei zeigen, während sie entsteht.</translation>
    </message>
    <message>
        <source>Leave pictures of every exercise&apos;s poses in this folder.</source>
        <translation>Bilder der Posen aller Übungen in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Wait in the tray, or minimised where there is none.</source>
        <translation>Im Infobereich warten, oder minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Open this routine file.</source>
        <translation>Diese Routinedatei öffnen.</translation>
    </message>
</context>
<context>
    <name>WeekReview</name>
    <message>
        <source>Last week: a pause</source>
        <translation>Letzte Woche: eine Pause</translation>
    </message>
    <message>
        <source>Last week: goal reached</source>
        <translation>Letzte Woche: Ziel erreicht</translation>
    </message>
    <message>
        <source>Your last week</source>
        <translation>Deine letzte Woche</translation>
    </message>
    <message>
        <source>%1, as much as the week before</source>
        <comment>length of time</comment>
        <translation>%1, so viel wie in der Woche davor</translation>
    </message>
    <message>
        <source>%1, %2 more than the week before</source>
        <comment>two lengths of time</comment>
        <translation>%1, %2 mehr als in der Woche davor</translation>
    </message>
    <message>
        <source>%1, %2 less than the week before</source>
        <comment>two lengths of time</comment>
        <translation>%1, %2 weniger als in der Woche davor</translation>
    </message>
    <message>
        <source>The week was free, and you rested.</source>
        <translation>Die Woche war frei, und du hast dich ausgeruht.</translation>
    </message>
    <message>
        <source>There was no practice, and that happens.</source>
        <translation>Geübt wurde nicht, und das kommt vor.</translation>
    </message>
    <message numerus="yes">
        <source>The week was free, and you practised on %n day(s) all the same: %1.</source>
        <comment>length of time</comment>
        <translation>
            <numerusform>Die Woche war frei, und du hast trotzdem an %n&#xa0;Tag geübt: %1.</numerusform>
            <numerusform>Die Woche war frei, und du hast trotzdem an %n&#xa0;Tagen geübt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %n day(s), more than the %1 of your goal: %2.</source>
        <comment>number of days, length of time</comment>
        <translation>
            <numerusform>Du hast an %n&#xa0;Tag geübt, mehr als dein Ziel von %1: %2.</numerusform>
            <numerusform>Du hast an %n&#xa0;Tagen geübt, mehr als dein Ziel von %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You practised on %1 of %n day(s): %2.</source>
        <comment>days with practice, goal, length of time</comment>
        <translation>
            <numerusform>Du hast an %1 von %n&#xa0;Tag geübt: %2.</numerusform>
            <numerusform>Du hast an %1 von %n&#xa0;Tagen geübt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that was planned is done: %n session(s).</source>
        <translation>
            <numerusform>Alles Geplante ist geschafft: %n&#xa0;Einheit.</numerusform>
            <numerusform>Alles Geplante ist geschafft: %n&#xa0;Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was planned was missed: %n session(s).</source>
        <translation>
            <numerusform>Das Geplante wurde verpasst: %n&#xa0;Einheit.</numerusform>
            <numerusform>Das Geplante wurde verpasst: %n&#xa0;Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned session(s) are done.</source>
        <translation>
            <numerusform>%1 von %n geplanter Einheit geschafft.</numerusform>
            <numerusform>%1 von %n geplanten Einheiten geschafft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain was clearly lower than the week before: %1 on average, after %2.</source>
        <translation>Der Schmerz war deutlich geringer als in der Woche davor: im Mittel %1, nach %2.</translation>
    </message>
    <message>
        <source>Pain was clearly higher than the week before: %1 on average, after %2.</source>
        <translation>Der Schmerz war deutlich stärker als in der Woche davor: im Mittel %1, nach %2.</translation>
    </message>
    <message>
        <source>Begin this week as gently as you like.</source>
        <translation>Beginne diese Woche so sanft, wie du magst.</translation>
    </message>
    <message>
        <source>Well done. This week can go on just like that.</source>
        <translation>Gut gemacht. Diese Woche kann genau so weitergehen.</translation>
    </message>
    <message>
        <source>A new week begins. Every session counts, however short.</source>
        <translation>Eine neue Woche beginnt. Jede Einheit zählt, und sei sie noch so kurz.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 × %2</source>
        <comment>sets × repetitions or seconds</comment>
        <translation>%1&#xa0;×&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1, hold %2</source>
        <comment>repetitions, hold time</comment>
        <translation>%1, je %2 halten</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <comment>counts, hold time</comment>
        <translation>%1&#xa0;×&#xa0;%2 halten</translation>
    </message>
    <message numerus="yes">
        <source>%n breath(s)</source>
        <comment>breath cycles</comment>
        <translation>
            <numerusform>%n&#xa0;Atemzug</numerusform>
            <numerusform>%n&#xa0;Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Repetitions on each side</source>
        <translation>Wiederholungen je Seite</translation>
    </message>
    <message>
        <source>Repetitions in all</source>
        <translation>Wiederholungen insgesamt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source>Less than the sources recommend. That is fine to begin with.</source>
        <translation>Weniger, als die Quellen empfehlen. Für den Anfang ist das in Ordnung.</translation>
    </message>
    <message>
        <source>More than the sources recommend. Go there slowly.</source>
        <translation>Mehr, als die Quellen empfehlen. Taste dich langsam heran.</translation>
    </message>
    <message>
        <source>At most %1, to stay on the safe side.</source>
        <translation>Zur Sicherheit höchstens %1.</translation>
    </message>
    <message>
        <source>Use an even number, so that both sides get the same.</source>
        <translation>Nimm eine gerade Zahl, damit beide Seiten gleich viel bekommen.</translation>
    </message>
    <message>
        <source>Use at least %1.</source>
        <translation>Nimm mindestens %1.</translation>
    </message>
    <message>
        <source>Standard dose</source>
        <translation>Standarddosis</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>As often as you like</source>
        <translation>So oft du magst</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <comment>how often</comment>
        <translation>
            <numerusform>%n-mal pro Woche</numerusform>
            <numerusform>%n-mal pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 times a week</source>
        <translation>%1- bis %2-mal pro Woche</translation>
    </message>
    <message>
        <source>Limber is already open.</source>
        <translation>Limber ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Another window works with %1. Go on there, or close it and try again.</source>
        <translation>Ein anderes Fenster arbeitet mit %1. Mach dort weiter, oder schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your data was saved by a newer version of Limber.</source>
        <translation>Deine Daten wurden von einer neueren Version von Limber gespeichert.</translation>
    </message>
    <message>
        <source>Install the newest Limber and open it again. Nothing in the file %1 was changed.</source>
        <translation>Installiere das neueste Limber und öffne es wieder. An der Datei %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your data file is damaged.</source>
        <translation>Deine Datendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep a copy of %1 as it is: parts of it may be rescued. Put a backup in its place, or move it elsewhere to begin anew. Nothing was changed.</source>
        <translation>Heb eine Kopie von %1 auf, so wie sie ist: Teile davon lassen sich vielleicht retten. Leg eine Sicherung an ihren Platz, oder verschieb sie, um neu zu beginnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This file belongs to another program.</source>
        <translation>Diese Datei gehört zu einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 is not a data file of Limber. Choose another one. Nothing was changed.</source>
        <translation>%1 ist keine Datendatei von Limber. Wähle eine andere. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your data file is in use.</source>
        <translation>Deine Datendatei wird gerade benutzt.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Close it and try again.</source>
        <translation>Ein anderes Programm schreibt gerade in %1. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Your data file cannot be read.</source>
        <translation>Deine Datendatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that you may read %1 and that it is a file.</source>
        <translation>Prüf, ob du %1 lesen darfst und ob es eine Datei ist.</translation>
    </message>
    <message>
        <source>Your data cannot be saved there.</source>
        <translation>Deine Daten lassen sich dort nicht speichern.</translation>
    </message>
    <message>
        <source>Limber must be able to write %1 and its folder. Allow it, or choose another place.</source>
        <translation>Limber muss in %1 und den Ordner dazu schreiben können. Erlaube es, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was lost.</source>
        <translation>Schaff etwas Platz und versuch es noch einmal. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Your data could not be brought up to date.</source>
        <translation>Deine Daten ließen sich nicht auf den neuen Stand bringen.</translation>
    </message>
    <message>
        <source>%1 is as it was before. Try again; if it fails again, keep a copy and report it.</source>
        <translation>%1 ist wie zuvor. Versuch es noch einmal; wenn es wieder nicht geht, heb eine Kopie auf und melde den Fehler.</translation>
    </message>
    <message>
        <source>Your data file cannot be opened.</source>
        <translation>Deine Datendatei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is %1. Nothing was changed.</source>
        <translation>Es geht um die Datei %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: another program is using the data file. Try again.</source>
        <translation>Nicht gespeichert: Ein anderes Programm benutzt die Datendatei. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Not saved: the data file is write-protected.</source>
        <translation>Nicht gespeichert: Die Datendatei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Not saved: the data file is damaged. Restart Limber to see what to do.</source>
        <translation>Nicht gespeichert: Die Datendatei ist beschädigt. Starte Limber neu, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>Not saved. Please try again.</source>
        <translation>Nicht gespeichert. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Foam rolling</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Relaxation</source>
        <translation>Entspannung</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>Jede Position</translation>
    </message>
    <message>
        <source>Half-kneeling</source>
        <translation>Halbkniend</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Kniend</translation>
    </message>
    <message>
        <source>Face down on forearms</source>
        <translation>Bäuchlings auf den Unterarmen</translation>
    </message>
    <message>
        <source>Face down on hands</source>
        <translation>Bäuchlings auf den Händen</translation>
    </message>
    <message>
        <source>On all fours</source>
        <translation>Auf allen vieren</translation>
    </message>
    <message>
        <source>Leaning back over the roller</source>
        <translation>Zurückgelehnt über die Rolle</translation>
    </message>
    <message>
        <source>Sitting on a chair or the floor</source>
        <translation>Sitzend auf dem Stuhl oder am Boden</translation>
    </message>
    <message>
        <source>Sitting on the floor</source>
        <translation>Sitzend am Boden</translation>
    </message>
    <message>
        <source>Sitting on the roller</source>
        <translation>Sitzend auf der Rolle</translation>
    </message>
    <message>
        <source>Sitting or standing</source>
        <translation>Sitzend oder stehend</translation>
    </message>
    <message>
        <source>Sitting or lying on the back</source>
        <translation>Sitzend oder in Rückenlage</translation>
    </message>
    <message>
        <source>Lying on the side</source>
        <translation>Seitenlage</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stehend</translation>
    </message>
    <message>
        <source>Lying on the back</source>
        <translation>Rückenlage</translation>
    </message>
    <message>
        <source>Lying back on the roller</source>
        <translation>Rückenlage auf der Rolle</translation>
    </message>
    <message>
        <source>Lying on the back or sitting</source>
        <translation>Rückenlage oder sitzend</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Doorway</source>
        <translation>Türrahmen</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Belly muscles</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Deep core</source>
        <translation>Tiefe Rumpfmuskeln</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Back of the thighs</source>
        <translation>Rückseite der Oberschenkel</translation>
    </message>
    <message>
        <source>Hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
    <message>
        <source>Hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>Sides of the back</source>
        <translation>Seiten des Rückens</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Middle back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Sides of the waist</source>
        <translation>Seiten der Taille</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Thighs</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Erst die eine, dann die andere Seite</translation>
    </message>
    <message>
        <source>Left and right in turn</source>
        <translation>Links und rechts im Wechsel</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Hold the breath</source>
        <translation>Atem anhalten</translation>
    </message>
    <message>
        <source>Very light</source>
        <translation>Sehr leicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Demanding</source>
        <translation>Fordernd</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Ease and recover</source>
        <translation>Lockern und erholen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>For beginners</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>For active people</source>
        <translation>Für Aktive</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <comment>planned routine</comment>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>planned routine</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>planned routine</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>planned routine</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>planned routine</comment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>planned routine</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>Samstag und Sonntag</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n week(s)</source>
        <comment>weekdays</comment>
        <translation>
            <numerusform>%1, jede %n.&#xa0;Woche</numerusform>
            <numerusform>%1, jede %n.&#xa0;Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>weekdays, how often</comment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a value before, an arrow, the value after</comment>
        <translation>%1&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Your first week is running</source>
        <translation>Deine erste Woche läuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n week(s) kept</source>
        <translation>
            <numerusform>%1 von %n&#xa0;Woche geschafft</numerusform>
            <numerusform>%1 von %n&#xa0;Wochen geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough entries for a trend yet</source>
        <translation>Noch zu wenige Einträge für einen Verlauf</translation>
    </message>
    <message>
        <source>No clear change in pain: %1</source>
        <translation>Keine deutliche Änderung beim Schmerz: %1</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>a session</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Ended early</source>
        <comment>a session</comment>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%n&#xa0;Minute</numerusform>
            <numerusform>%n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, day and month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day of a week</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <comment>of an exercise</comment>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <comment>counts of descending sets, such as 5-3-1</comment>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of times with units</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>recommended %1</source>
        <comment>value or range of values</comment>
        <translation>empfohlen %1</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <comment>what is recommended, highest value</comment>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1 at first (%2)</source>
        <comment>mean pain, month and year</comment>
        <translation>%1 am Anfang (%2)</translation>
    </message>
    <message>
        <source>%1 in the last 7 days</source>
        <comment>mean pain</comment>
        <translation>%1 in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>Clearly less pain: %1</source>
        <translation>Deutlich weniger Schmerz: %1</translation>
    </message>
    <message>
        <source>Clearly more pain: %1</source>
        <translation>Deutlich mehr Schmerz: %1</translation>
    </message>
    <message>
        <source>Keep breathing calmly.</source>
        <translation>Atme ruhig weiter.</translation>
    </message>
    <message>
        <source>You are doing well.</source>
        <translation>Du machst das gut.</translation>
    </message>
    <message>
        <source>Stay with it.</source>
        <translation>Bleib dabei.</translation>
    </message>
    <message>
        <source>%1. Left side first.</source>
        <translation>%1. Zuerst die linke Seite.</translation>
    </message>
    <message>
        <source>%1. Right side first.</source>
        <translation>%1. Zuerst die rechte Seite.</translation>
    </message>
    <message>
        <source>Left. %1</source>
        <comment>spoken: the left side, then what to do</comment>
        <translation>Links. %1</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <comment>spoken: the right side, then what to do</comment>
        <translation>Rechts. %1</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>Rest. Then set %1 of %2.</source>
        <translation>Pause. Danach Satz %1 von %2.</translation>
    </message>
    <message>
        <source>Change sides.</source>
        <translation>Seite wechseln.</translation>
    </message>
    <message>
        <source>Change sides. Now the left side.</source>
        <translation>Seite wechseln. Jetzt die linke Seite.</translation>
    </message>
    <message>
        <source>Change sides. Now the right side.</source>
        <translation>Seite wechseln. Jetzt die rechte Seite.</translation>
    </message>
    <message>
        <source>Now the other side.</source>
        <translation>Jetzt die andere Seite.</translation>
    </message>
    <message>
        <source>Now the left side.</source>
        <translation>Jetzt die linke Seite.</translation>
    </message>
    <message>
        <source>Now the right side.</source>
        <translation>Jetzt die rechte Seite.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>spoken: the left side</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>spoken: the right side</comment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>Last one, left</source>
        <translation>Die letzte, links</translation>
    </message>
    <message>
        <source>Last one, right</source>
        <translation>Die letzte, rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Die Hälfte ist geschafft</translation>
    </message>
    <message>
        <source>That was all. Well done.</source>
        <translation>Das war alles. Gut gemacht.</translation>
    </message>
    <message>
        <source>This is how sessions will be led. Left side first. 3, 2, 1.</source>
        <translation>So führt dich die Stimme. Zuerst die linke Seite. 3, 2, 1.</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>Zu leicht</translation>
    </message>
    <message>
        <source>Just right</source>
        <translation>Genau richtig</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>Zu schwer</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Tones and voice</source>
        <translation>Töne und Stimme</translation>
    </message>
    <message>
        <source>Nothing, only the screen</source>
        <translation>Nichts, nur der Bildschirm</translation>
    </message>
    <message>
        <source>Marimba and bells</source>
        <translation>Marimba und Glocken</translation>
    </message>
    <message>
        <source>Glass and chimes</source>
        <translation>Glas und Klangspiel</translation>
    </message>
    <message>
        <source>Wooden knocks</source>
        <translation>Holzklopfen</translation>
    </message>
    <message>
        <source>With the clock</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>My own: I say when one is done</source>
        <translation>Mein eigenes: Ich sage, wann eine fertig ist</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The last seconds of a hold</source>
        <translation>Die letzten Sekunden beim Halten</translation>
    </message>
    <message>
        <source>Repetitions and seconds</source>
        <translation>Wiederholungen und Sekunden</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The other one than last time</source>
        <translation>Die andere als beim letzten Mal</translation>
    </message>
    <message>
        <source>Limber&apos;s own voice</source>
        <translation>Limbers eigene Stimme</translation>
    </message>
    <message>
        <source>The computer&apos;s voice</source>
        <translation>Die Stimme des Computers</translation>
    </message>
    <message>
        <source>The calendar file %1 could not be written: the disk is full. Free some space.</source>
        <translation>Die Kalenderdatei %1 ließ sich nicht schreiben: Der Datenträger ist voll. Schaff etwas Platz.</translation>
    </message>
    <message>
        <source>The calendar file %1 could not be written. Check that its folder is there and that you may write in it, or choose another one.</source>
        <translation>Die Kalenderdatei %1 ließ sich nicht schreiben. Prüf, ob es ihren Ordner gibt und ob du darin schreiben darfst, oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>The calendar file %1 is not up to date, since the plan could not be read. Please try again.</source>
        <translation>Die Kalenderdatei %1 ist nicht auf dem neuesten Stand, weil sich der Plan nicht lesen ließ. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>very easy</source>
        <comment>effort</comment>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>effort</comment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>effort</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>effort</comment>
        <translation>schwer</translation>
    </message>
    <message>
        <source>too hard</source>
        <comment>effort</comment>
        <translation>zu schwer</translation>
    </message>
    <message numerus="yes">
        <source>Two core days make a useful week. Plan %n more.</source>
        <translation>
            <numerusform>Zwei Tage mit Rumpfkraft machen eine sinnvolle Woche. Plane noch %n&#xa0;Tag.</numerusform>
            <numerusform>Zwei Tage mit Rumpfkraft machen eine sinnvolle Woche. Plane noch %n&#xa0;Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three core days are plenty. Turn %n of them into a gentle day.</source>
        <translation>
            <numerusform>Drei Tage mit Rumpfkraft sind reichlich. Mach aus %n&#xa0;davon einen sanften Tag.</numerusform>
            <numerusform>Drei Tage mit Rumpfkraft sind reichlich. Mach aus %n&#xa0;davon sanfte Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Posture work does most on three days or more. Plan %n more.</source>
        <translation>
            <numerusform>Haltungsübungen bewirken am meisten an drei Tagen oder mehr. Plane noch %n&#xa0;Tag.</numerusform>
            <numerusform>Haltungsübungen bewirken am meisten an drei Tagen oder mehr. Plane noch %n&#xa0;Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A gentle day after core work lets your back recover. Leave room for one.</source>
        <translation>Ein sanfter Tag nach Rumpfkraft lässt deinen Rücken sich erholen. Lass Platz dafür.</translation>
    </message>
    <message>
        <source>Two weeks of stretching alone. Some strength work makes the ease last: plan a core day.</source>
        <translation>Zwei Wochen nur Dehnungen. Mit etwas Kraft hält die Lockerheit an: Plane einen Tag mit Rumpfkraft.</translation>
    </message>
    <message>
        <source>This week is all strength. Plan a stretch or some calm breathing too.</source>
        <translation>Diese Woche ist nur Kraft. Plane auch eine Dehnung oder etwas ruhiges Atmen.</translation>
    </message>
    <message>
        <source>Much more core work than the week before. Take a smaller step this week.</source>
        <translation>Viel mehr Rumpfkraft als in der Woche davor. Mach diese Woche einen kleineren Schritt.</translation>
    </message>
    <message>
        <source>Core work on all seven days. Keep at least one for rest.</source>
        <translation>Rumpfkraft an allen sieben Tagen. Halte mindestens einen zum Erholen frei.</translation>
    </message>
    <message>
        <source>Nothing calm is planned yet. A few minutes of slow breathing would fit.</source>
        <translation>Noch ist nichts Ruhiges geplant. Ein paar Minuten langsames Atmen würden passen.</translation>
    </message>
    <message numerus="yes">
        <source>Your walking goal is %n minute(s) away. Plan a walk.</source>
        <translation>
            <numerusform>Bis zu deinem Ziel beim Gehen fehlt noch %n&#xa0;Minute. Plane einen Spaziergang.</numerusform>
            <numerusform>Bis zu deinem Ziel beim Gehen fehlen noch %n&#xa0;Minuten. Plane einen Spaziergang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please answer the safety questions before you go on.</source>
        <translation>Bitte beantworte die Fragen zur Sicherheit, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Your plan has been the same for four weeks. See whether it still fits.</source>
        <translation>Dein Plan ist seit vier Wochen derselbe. Sieh nach, ob er noch passt.</translation>
    </message>
    <message>
        <source>Core work on %1 and again on %2. Leave a day between them.</source>
        <translation>Rumpfkraft am %1 und wieder am %2. Lass einen Tag dazwischen.</translation>
    </message>
    <message>
        <source>%1 has no stretch yet. Even one minute is worth it.</source>
        <translation>Am %1 gibt es noch keine Dehnung. Schon eine Minute lohnt sich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n minute(s) outside the time you like. Add or drop a little.</source>
        <translation>
            <numerusform>Der %1 liegt %n&#xa0;Minute außerhalb der Zeit, die du magst. Nimm etwas dazu oder lass etwas weg.</numerusform>
            <numerusform>Der %1 liegt %n&#xa0;Minuten außerhalb der Zeit, die du magst. Nimm etwas dazu oder lass etwas weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is a long day, by %n minute(s). Move something to another day.</source>
        <translation>
            <numerusform>Der %1 ist um %n&#xa0;Minute zu lang. Verschieb etwas auf einen anderen Tag.</numerusform>
            <numerusform>Der %1 ist um %n&#xa0;Minuten zu lang. Verschieb etwas auf einen anderen Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 you bend deeply soon after waking, when backs are stiff. Do it later in the day.</source>
        <translation>Am %1 beugst du dich bald nach dem Aufwachen tief, wenn der Rücken steif ist. Mach das später am Tag.</translation>
    </message>
    <message>
        <source>On %1 you would sit for over an hour at a time. Plan short breaks.</source>
        <translation>Am %1 würdest du mehr als eine Stunde am Stück sitzen. Plane kurze Pausen.</translation>
    </message>
    <message>
        <source>Your back hurts more than usual today. Do something gentle in place of core work.</source>
        <translation>Dein Rücken schmerzt heute mehr als sonst. Mach etwas Sanftes statt Rumpfkraft.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n change(s) to this week</source>
        <translation>
            <numerusform>%n&#xa0;Änderung an dieser Woche vornehmen</numerusform>
            <numerusform>%n&#xa0;Änderungen an dieser Woche vornehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move it to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>Add a routine on %1</source>
        <translation>Am %1 eine Routine hinzufügen</translation>
    </message>
    <message>
        <source>Swap the routine on %1</source>
        <translation>Die Routine am %1 austauschen</translation>
    </message>
    <message>
        <source>Skip it this week</source>
        <translation>Diese Woche auslassen</translation>
    </message>
    <message>
        <source>Do this first</source>
        <comment>how much a finding matters</comment>
        <translation>Das zuerst</translation>
    </message>
    <message>
        <source>Worth a change</source>
        <comment>how much a finding matters</comment>
        <translation>Eine Änderung wert</translation>
    </message>
    <message>
        <source>Hint</source>
        <comment>how much a finding matters</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Article on ten back-relief exercises</source>
        <translation>Artikel über zehn Übungen gegen Rückenbeschwerden</translation>
    </message>
    <message>
        <source>Clinic article on seven back exercises</source>
        <translation>Klinikartikel über sieben Rückenübungen</translation>
    </message>
    <message>
        <source>World Health Organization, activity guideline 2020</source>
        <translation>Weltgesundheitsorganisation, Leitlinie zur Bewegung 2020</translation>
    </message>
    <message>
        <source>Fernández-Rodríguez and others, review 2022</source>
        <translation>Fernández-Rodríguez und andere, Übersichtsarbeit 2022</translation>
    </message>
    <message>
        <source>American College of Sports Medicine, training guideline</source>
        <translation>American College of Sports Medicine, Leitlinie zum Training</translation>
    </message>
    <message>
        <source>Mayo Clinic, back exercises in 15 minutes a day</source>
        <translation>Mayo Clinic, Rückenübungen in 15&#xa0;Min. am Tag</translation>
    </message>
    <message>
        <source>Owen and others, review 2020</source>
        <translation>Owen und andere, Übersichtsarbeit 2020</translation>
    </message>
    <message>
        <source>Snook and others, a small trial of early-morning bending</source>
        <translation>Snook und andere, eine kleine Studie zum Bücken am frühen Morgen</translation>
    </message>
    <message>
        <source>Health and Safety Executive, breaks from screen work</source>
        <translation>Health and Safety Executive, Pausen von der Bildschirmarbeit</translation>
    </message>
    <message>
        <source>WalkBack trial of walking, 2024</source>
        <translation>WalkBack-Studie zum Gehen, 2024</translation>
    </message>
    <message>
        <source>Pain-monitoring model</source>
        <translation>Modell zur Schmerzbeobachtung</translation>
    </message>
    <message>
        <source>NHS, when back pain needs a doctor</source>
        <translation>NHS, wann Rückenschmerzen ärztlichen Rat brauchen</translation>
    </message>
    <message>
        <source>IFOMPT, framework for red flags 2020</source>
        <translation>IFOMPT, Rahmenwerk zu Warnzeichen 2020</translation>
    </message>
    <message>
        <source>selfBACK, weekly review of the plan</source>
        <translation>selfBACK, wöchentliche Durchsicht des Plans</translation>
    </message>
    <message>
        <source>Ten-percent rule of thumb, not tested in a trial</source>
        <translation>Zehn-Prozent-Faustregel, nicht in einer Studie geprüft</translation>
    </message>
    <message>
        <source>Limber&apos;s own proposal</source>
        <translation>Limbers eigener Vorschlag</translation>
    </message>
    <message>
        <source>Based on: %1</source>
        <comment>sources of a finding</comment>
        <translation>Beruht auf: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the sources of a finding</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>It still fits</source>
        <translation>Er passt noch</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Die Fragen beantworten</translation>
    </message>
    <message numerus="yes">
        <source>Break every %n minute(s)</source>
        <translation>
            <numerusform>Pause nach je %n&#xa0;Minute</numerusform>
            <numerusform>Pause alle %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>As each exercise has it</source>
        <translation>Wie in der jeweiligen Übung</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message numerus="yes">
        <source>%n of two core days could not be planned.</source>
        <translation>
            <numerusform>%n&#xa0;von zwei Tagen mit Rumpfkraft ließ sich nicht planen.</numerusform>
            <numerusform>%n&#xa0;von zwei Tagen mit Rumpfkraft ließen sich nicht planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week has %n day(s) fewer than you wished.</source>
        <translation>
            <numerusform>Diese Woche hat %n&#xa0;Tag weniger, als du dir gewünscht hast.</numerusform>
            <numerusform>Diese Woche hat %n&#xa0;Tage weniger, als du dir gewünscht hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of three days with posture work could not be planned.</source>
        <translation>
            <numerusform>%n&#xa0;von drei Tagen mit Haltungsübungen ließ sich nicht planen.</numerusform>
            <numerusform>%n&#xa0;von drei Tagen mit Haltungsübungen ließen sich nicht planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) came out shorter than is useful.</source>
        <translation>
            <numerusform>%n&#xa0;Tag ist kürzer geworden, als sinnvoll ist.</numerusform>
            <numerusform>%n&#xa0;Tage sind kürzer geworden, als sinnvoll ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For more strength, %n core day(s) are missing.</source>
        <translation>
            <numerusform>Für mehr Kraft fehlt %n&#xa0;Tag mit Rumpfkraft.</numerusform>
            <numerusform>Für mehr Kraft fehlen %n&#xa0;Tage mit Rumpfkraft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For more ease, %n stretching day(s) are missing.</source>
        <translation>
            <numerusform>Für mehr Lockerheit fehlt %n&#xa0;Tag mit Dehnungen.</numerusform>
            <numerusform>Für mehr Lockerheit fehlen %n&#xa0;Tage mit Dehnungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For better posture, %n day(s) with posture work are missing.</source>
        <translation>
            <numerusform>Für eine bessere Haltung fehlt %n&#xa0;Tag mit Haltungsübungen.</numerusform>
            <numerusform>Für eine bessere Haltung fehlen %n&#xa0;Tage mit Haltungsübungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For more calm, %n day(s) with breathing or relaxation are missing.</source>
        <translation>
            <numerusform>Für mehr Ruhe fehlt %n&#xa0;Tag mit Atmung oder Entspannung.</numerusform>
            <numerusform>Für mehr Ruhe fehlen %n&#xa0;Tage mit Atmung oder Entspannung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are without a stretch.</source>
        <translation>
            <numerusform>%n&#xa0;Tag ist ohne Dehnung.</numerusform>
            <numerusform>%n&#xa0;Tage sind ohne Dehnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>You did not want the routines that would do it.</source>
        <translation>Du wolltest die Routinen nicht, mit denen es ginge.</translation>
    </message>
    <message>
        <source>Your calendar leaves no room for it.</source>
        <translation>Dein Kalender lässt keinen Platz dafür.</translation>
    </message>
    <message>
        <source>More times that suit you would help.</source>
        <translation>Mehr Zeiten, die dir passen, würden helfen.</translation>
    </message>
    <message>
        <source>It needs equipment that you do not have at hand.</source>
        <translation>Dafür braucht es Ausstattung, die du nicht zur Hand hast.</translation>
    </message>
    <message>
        <source>It needs exercises on the floor.</source>
        <translation>Dafür braucht es Übungen am Boden.</translation>
    </message>
    <message>
        <source>A few more minutes a day would help.</source>
        <translation>Ein paar Minuten mehr am Tag würden helfen.</translation>
    </message>
    <message>
        <source>More days a week would help.</source>
        <translation>Mehr Tage pro Woche würden helfen.</translation>
    </message>
    <message>
        <source>Several of your wishes together stand in the way.</source>
        <translation>Mehrere deiner Wünsche zusammen stehen dem im Weg.</translation>
    </message>
    <message>
        <source>None of your routines fits; a new one would help.</source>
        <translation>Keine deiner Routinen passt; eine neue würde helfen.</translation>
    </message>
    <message>
        <source>Core work, with a day to recover after it.</source>
        <translation>Rumpfkraft, mit einem Tag zum Erholen danach.</translation>
    </message>
    <message>
        <source>Something gentle after core work.</source>
        <translation>Etwas Sanftes nach Rumpfkraft.</translation>
    </message>
    <message>
        <source>Posture work, on several days a week.</source>
        <translation>Haltungsübungen, an mehreren Tagen pro Woche.</translation>
    </message>
    <message>
        <source>A calm block to unwind.</source>
        <translation>Ein ruhiger Block zum Abschalten.</translation>
    </message>
    <message>
        <source>A little stretching every day.</source>
        <translation>Jeden Tag ein wenig Dehnen.</translation>
    </message>
    <message>
        <source>Rounds off the time you have.</source>
        <translation>Rundet die Zeit ab, die du hast.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what could not be met, and why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>what a week is for</comment>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Ease</source>
        <comment>what a week is for</comment>
        <translation>Lockerheit</translation>
    </message>
    <message>
        <source>Posture</source>
        <comment>what a week is for</comment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>what a week is for</comment>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Rest. Then %1</source>
        <comment>spoken: what comes after the rest</comment>
        <translation>Pause. Danach %1</translation>
    </message>
    <message>
        <source>Rest. Then round %1 of %2. %3</source>
        <comment>spoken: number, all, what comes</comment>
        <translation>Pause. Danach Runde %1 von %2. %3</translation>
    </message>
    <message>
        <source>Round %1 of %2. %3</source>
        <comment>spoken: number, all, what comes</comment>
        <translation>Runde %1 von %2. %3</translation>
    </message>
    <message>
        <source>KidsHealth, stretching before and after exercise</source>
        <translation>KidsHealth, Dehnen vor und nach dem Üben</translation>
    </message>
    <message>
        <source>Physiotherapy pages on rolling the lower back</source>
        <translation>Physiotherapie-Seiten zum Rollen am unteren Rücken</translation>
    </message>
    <message>
        <source>Behm and others, foam rolling prescription 2020</source>
        <translation>Behm und andere, Empfehlung zum Faszienrollen 2020</translation>
    </message>
    <message>
        <source>Weil, limits of 4-7-8 breathing</source>
        <translation>Weil, Grenzen der 4-7-8-Atmung</translation>
    </message>
    <message>
        <source>Too Fit To Fracture, exercise with osteoporosis</source>
        <translation>Too Fit To Fracture, Üben bei Osteoporose</translation>
    </message>
    <message>
        <source>NHS, exercise in pregnancy</source>
        <translation>NHS, Bewegung in der Schwangerschaft</translation>
    </message>
    <message>
        <source>Study of breathing during held effort</source>
        <translation>Studie zum Atmen bei gehaltener Anstrengung</translation>
    </message>
    <message>
        <source>Give the exercise a name.</source>
        <translation>Gib der Übung einen Namen.</translation>
    </message>
    <message>
        <source>Give part %1 a name and a line that says what to do.</source>
        <translation>Gib Teil %1 einen Namen und eine Zeile, die sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Line %1 is empty: write something or take it out.</source>
        <translation>Zeile %1 ist leer: Schreib etwas hinein oder nimm sie heraus.</translation>
    </message>
    <message>
        <source>Choose a shorter name, of at most %1 characters.</source>
        <translation>Wähle einen kürzeren Namen, mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Say it shorter, in at most %1 characters.</source>
        <translation>Sag es kürzer, mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Part %1: the name has at most %2 characters, the line at most %3.</source>
        <translation>Teil %1: Der Name hat höchstens %2 Zeichen, die Zeile höchstens %3.</translation>
    </message>
    <message>
        <source>Say less below picture %1: at most %2 characters.</source>
        <translation>Schreib weniger unter Bild %1: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Line %1 is too long: at most %2 characters.</source>
        <translation>Zeile %1 ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>There can be at most %1 parts.</source>
        <translation>Es kann höchstens %1 Teile geben.</translation>
    </message>
    <message>
        <source>There can be at most %1 pictures.</source>
        <translation>Es kann höchstens %1 Bilder geben.</translation>
    </message>
    <message>
        <source>There can be at most %1 lines.</source>
        <translation>Es kann höchstens %1 Zeilen geben.</translation>
    </message>
    <message>
        <source>Part %1 lasts from 1 second to half an hour.</source>
        <translation>Teil %1 dauert zwischen 1 Sekunde und einer halben Stunde.</translation>
    </message>
    <message>
        <source>%1: choose from %2 to %3.</source>
        <comment>a number of the dose, least, most</comment>
        <translation>%1: Wähle zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>Set up</source>
        <comment>part of an exercise</comment>
        <translation>Ausgangsstellung</translation>
    </message>
    <message>
        <source>Get into position</source>
        <translation>Geh in Position</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>part of an exercise</comment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Slowly into the movement</source>
        <translation>Langsam in die Bewegung</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>part of an exercise</comment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Stay and keep breathing</source>
        <translation>Bleib so und atme weiter</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>part of an exercise</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Slowly back</source>
        <translation>Langsam zurück</translation>
    </message>
    <message>
        <source>Keep going</source>
        <comment>part of an exercise</comment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Keep moving calmly</source>
        <translation>Beweg dich ruhig weiter</translation>
    </message>
    <message>
        <source>Let the air flow in</source>
        <translation>Lass die Luft einströmen</translation>
    </message>
    <message>
        <source>Let the air flow out</source>
        <translation>Lass die Luft ausströmen</translation>
    </message>
    <message>
        <source>Line %1 is there twice: change it or take it out.</source>
        <translation>Zeile %1 steht zweimal da: Ändere sie oder nimm sie heraus.</translation>
    </message>
    <message>
        <source>Add at least one part that is repeated.</source>
        <translation>Füge mindestens einen Teil hinzu, der wiederholt wird.</translation>
    </message>
    <message>
        <source>Say in at least one line how it is done.</source>
        <translation>Sag in mindestens einer Zeile, wie es geht.</translation>
    </message>
    <message>
        <source>Roll around the lower back, never on it: choose another area, or do without the roller.</source>
        <translation>Roll um den unteren Rücken herum, nie darauf: Wähle einen anderen Bereich oder nimm keine Rolle.</translation>
    </message>
    <message>
        <source>%1: the usual amount lies between the least and the most.</source>
        <translation>%1: Das Übliche liegt zwischen dem Kleinsten und dem Größten.</translation>
    </message>
    <message>
        <source>Let at least one part come again in every repetition.</source>
        <translation>Lass mindestens einen Teil in jeder Wiederholung vorkommen.</translation>
    </message>
    <message>
        <source>Say which part is held: tick &quot;Lasts as long as the hold&quot; in it.</source>
        <translation>Sag, welcher Teil gehalten wird: Hake darin „Dauert so lange wie das Halten“ an.</translation>
    </message>
    <message>
        <source>Part %1 is held, so it has to come in every repetition.</source>
        <translation>Teil %1 wird gehalten, darum muss er in jeder Wiederholung vorkommen.</translation>
    </message>
    <message>
        <source>Part %1 comes between the sides, but one side does not follow the other.</source>
        <translation>Teil %1 kommt zwischen den Seiten, aber keine Seite folgt auf die andere.</translation>
    </message>
    <message>
        <source>Picture %1 cannot be shown: take it out and add it anew.</source>
        <translation>Bild %1 lässt sich nicht zeigen: Nimm es heraus und füge es neu hinzu.</translation>
    </message>
    <message>
        <source>Something in this exercise does not fit together. Take back the last change.</source>
        <translation>Etwas in dieser Übung passt nicht zusammen. Nimm die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>Repetitions, each held for a moment</source>
        <translation>Wiederholungen, jede einen Moment gehalten</translation>
    </message>
    <message>
        <source>Hold still for a time</source>
        <translation>Eine Zeit lang still halten</translation>
    </message>
    <message>
        <source>Keep moving for a time</source>
        <translation>Eine Zeit lang in Bewegung bleiben</translation>
    </message>
    <message>
        <source>Calm breaths</source>
        <translation>Ruhige Atemzüge</translation>
    </message>
    <message>
        <source>Once, to begin</source>
        <translation>Einmal, zu Beginn</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>Between the sides</source>
        <translation>Zwischen den Seiten</translation>
    </message>
    <message>
        <source>Breathe freely</source>
        <translation>Frei atmen</translation>
    </message>
    <message>
        <source>Both sides at once</source>
        <translation>Beide Seiten zugleich</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>further exercises</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not in its usual amount. Bring it nearer to that.</source>
        <translation>%1 weicht von der üblichen Menge ab. Geh näher heran.</translation>
    </message>
    <message>
        <source>%1 is not in its usual amount. %2: %3.</source>
        <comment>exercise, dose field, its range</comment>
        <translation>%1 weicht von der üblichen Menge ab. %2: %3.</translation>
    </message>
    <message>
        <source>Holding %1 for longer than 30 seconds adds little. Shorten it.</source>
        <translation>%1 länger als 30&#xa0;Sekunden zu halten bringt wenig. Verkürze es.</translation>
    </message>
    <message>
        <source>%1: over a minute and a half of stretching for one muscle. Less does as much (%2).</source>
        <comment>body area, exercises</comment>
        <translation>%1: über anderthalb Minuten Dehnen für einen Muskel. Weniger bewirkt genauso viel (%2).</translation>
    </message>
    <message>
        <source>Over a minute and a half of %1 in one session. Less does as much.</source>
        <translation>Über anderthalb Minuten %1 in einer Einheit. Weniger bewirkt genauso viel.</translation>
    </message>
    <message numerus="yes">
        <source>%1: more than three sets of rolling. Leave out %n of them (%2).</source>
        <comment>body area, exercises</comment>
        <translation>
            <numerusform>%1: mehr als drei Sätze Rollen. Lass %n davon weg (%2).</numerusform>
            <numerusform>%1: mehr als drei Sätze Rollen. Lass %n davon weg (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Two minutes of rolling are plenty for one area. Shorten %1.</source>
        <translation>Zwei Minuten Rollen reichen für einen Bereich. Verkürze %1.</translation>
    </message>
    <message>
        <source>%1 may not be right with %2. Choose something else, or ask a professional first.</source>
        <comment>exercises, condition</comment>
        <translation>%1 passt vielleicht nicht, wenn es um %2 geht. Wähle etwas anderes oder frag erst eine Fachperson.</translation>
    </message>
    <message>
        <source>Warm up with something easy before %1.</source>
        <translation>Wärm dich vor %1 mit etwas Leichtem auf.</translation>
    </message>
    <message>
        <source>Held stretches do more after the strength work. Put %1 behind it.</source>
        <translation>Gehaltenes Dehnen bringt nach der Kräftigung mehr. Stelle %1 dahinter.</translation>
    </message>
    <message>
        <source>Nothing calm comes after %1. Add a stretch or a few breaths at the end.</source>
        <translation>Nach %1 kommt nichts Ruhiges mehr. Füge am Ende eine Dehnung oder ein paar Atemzüge hinzu.</translation>
    </message>
    <message>
        <source>%1: a lot of new exercises at once. Three are enough to begin with.</source>
        <translation>%1: viele neue Übungen auf einmal. Drei reichen für den Anfang.</translation>
    </message>
    <message>
        <source>You do more of %1 than before. Raise one exercise at a time, so that you see how your back takes it.</source>
        <translation>Du machst mehr von %1 als zuvor. Steigere immer nur eine Übung, damit du siehst, wie dein Rücken es aufnimmt.</translation>
    </message>
    <message>
        <source>%1 is the harder way. Do %2 well at its full amount twice first.</source>
        <comment>exercise, easier exercise</comment>
        <translation>%1 ist die schwerere Form. Mach erst %2 zweimal gut in vollem Umfang.</translation>
    </message>
    <message>
        <source>You did not say that you have this: %2. It is needed for %1.</source>
        <comment>exercises, equipment</comment>
        <translation>Du hast nicht angegeben, dass du das hast: %2. Es wird für %1 gebraucht.</translation>
    </message>
    <message>
        <source>%1: done on the floor. Choose something in a chair or standing.</source>
        <translation>%1: wird am Boden gemacht. Wähle etwas auf einem Stuhl oder im Stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Another order saves %n change(s) of position, such as getting up and down.</source>
        <translation>
            <numerusform>Eine andere Reihenfolge spart %n Wechsel der Lage, etwa Aufstehen und Hinlegen.</numerusform>
            <numerusform>Eine andere Reihenfolge spart %n Wechsel der Lage, etwa Aufstehen und Hinlegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold for %1</source>
        <comment>time</comment>
        <translation>%1 halten</translation>
    </message>
    <message>
        <source>Shorten to %1</source>
        <comment>time</comment>
        <translation>Auf %1 verkürzen</translation>
    </message>
    <message numerus="yes">
        <source>Do %n set(s)</source>
        <translation>
            <numerusform>%n Satz machen</numerusform>
            <numerusform>%n Sätze machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do %n breath(s)</source>
        <translation>
            <numerusform>%n Atemzug machen</numerusform>
            <numerusform>%n Atemzüge machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the numbers even</source>
        <translation>Die Zahlen gerade machen</translation>
    </message>
    <message numerus="yes">
        <source>Do %n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung machen</numerusform>
            <numerusform>%n Wiederholungen machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to the usual amount</source>
        <translation>Auf die übliche Menge setzen</translation>
    </message>
    <message>
        <source>Left and right share an odd number in %1. Make it even.</source>
        <translation>Links und rechts teilen sich bei %1 eine ungerade Zahl. Mach sie gerade.</translation>
    </message>
    <message>
        <source>%1 rolls over the lower back. Keep the roller above or below it.</source>
        <translation>%1 rollt über den unteren Rücken. Bleib mit der Rolle darüber oder darunter.</translation>
    </message>
    <message>
        <source>%1: let the roller turn back at the middle of your back.</source>
        <translation>%1: Lass die Rolle in der Mitte deines Rückens umkehren.</translation>
    </message>
    <message>
        <source>This hold is a big step for %1. Lengthen it five seconds at a time, once the shorter one went well twice.</source>
        <translation>Dieses Halten ist ein großer Schritt für %1. Verlängere es um fünf Sekunden, wenn das kürzere zweimal gut ging.</translation>
    </message>
    <message>
        <source>%1: four rounds in a session are enough for the first four weeks, and eight after that.</source>
        <translation>%1: Vier Runden in einer Einheit reichen in den ersten vier Wochen, danach acht.</translation>
    </message>
    <message>
        <source>Swap for %1</source>
        <comment>an exercise</comment>
        <translation>Gegen %1 tauschen</translation>
    </message>
    <message>
        <source>Begin with %1</source>
        <comment>an exercise</comment>
        <translation>Mit %1 beginnen</translation>
    </message>
    <message>
        <source>End with %1</source>
        <comment>an exercise</comment>
        <translation>Mit %1 enden</translation>
    </message>
    <message>
        <source>Put the warm-up first</source>
        <translation>Das Aufwärmen nach vorn stellen</translation>
    </message>
    <message>
        <source>Move the stretches to the end</source>
        <translation>Die Dehnungen ans Ende stellen</translation>
    </message>
    <message>
        <source>Use the other order</source>
        <translation>Die andere Reihenfolge nehmen</translation>
    </message>
    <message>
        <source>osteoporosis</source>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>pregnancy after the 15th week</source>
        <translation>Schwangerschaft nach der 15.&#xa0;Woche</translation>
    </message>
    <message>
        <source>high blood pressure</source>
        <translation>hohen Blutdruck</translation>
    </message>
    <message>
        <source>On a chair</source>
        <translation>Auf einem Stuhl</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Am Boden</translation>
    </message>
    <message>
        <source>Nothing was planned and over in this time</source>
        <translation>In diesem Zeitraum ist noch nichts Geplantes vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n planned session(s) done</source>
        <translation>
            <numerusform>%1 von %n&#xa0;geplanten Einheit geschafft</numerusform>
            <numerusform>%1 von %n&#xa0;geplanten Einheiten geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan by day of the week</source>
        <translation>Der Plan nach Wochentagen</translation>
    </message>
    <message>
        <source>Missed most often: %1</source>
        <comment>day of the week</comment>
        <translation>Am häufigsten verpasst: %1</translation>
    </message>
    <message numerus="yes">
        <source>After %n session(s) pain was lower in %1, the same in %2 and higher in %3.</source>
        <translation>
            <numerusform>Nach %n&#xa0;Einheit war der Schmerz %1-mal geringer als vorher, %2-mal gleich und %3-mal stärker.</numerusform>
            <numerusform>Nach %n&#xa0;Einheiten war der Schmerz %1-mal geringer als vorher, %2-mal gleich und %3-mal stärker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain after exercises: not enough entries yet</source>
        <translation>Schmerz nach Übungen: noch nicht genug Einträge</translation>
    </message>
    <message>
        <source>No exercise seems to stand out</source>
        <translation>Keine Übung scheint hervorzustechen</translation>
    </message>
    <message>
        <source>%1 seems to go with less pain afterwards</source>
        <comment>exercise</comment>
        <translation>%1 scheint mit weniger Schmerz danach einherzugehen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%1 breath(s)</source>
        <comment>number; %n only chooses the form</comment>
        <translation>
            <numerusform>%1&#xa0;Atemzug</numerusform>
            <numerusform>%1&#xa0;Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 repetition(s)</source>
        <comment>number; %n only chooses the form</comment>
        <translation>
            <numerusform>%1&#xa0;Wiederholung</numerusform>
            <numerusform>%1&#xa0;Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished in this time</source>
        <translation>in diesem Zeitraum nicht bis zum Ende gemacht</translation>
    </message>
    <message>
        <source>Best %1, usually %2</source>
        <comment>amounts</comment>
        <translation>am meisten %1, üblich %2</translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Deine erste Einheit</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) kept in all</source>
        <translation>
            <numerusform>%n&#xa0;Woche insgesamt geschafft</numerusform>
            <numerusform>%n&#xa0;Wochen insgesamt geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practised on %n day(s)</source>
        <translation>
            <numerusform>An %n&#xa0;Tag geübt</numerusform>
            <numerusform>An %n&#xa0;Tagen geübt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back after a break, with a week kept</source>
        <translation>Zurück nach einer Pause, mit einer geschafften Woche</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>milestone, date</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>limber::ActivitiesCard</name>
    <message>
        <source>Name up to five things that your back makes hard, such as sitting for 40 minutes, and see every two weeks how they come back.</source>
        <translation>Nenne bis zu fünf Dinge, die dein Rücken dir schwer macht, zum Beispiel 40&#xa0;Minuten sitzen, und sieh alle zwei Wochen, wie gut sie wieder gehen.</translation>
    </message>
    <message>
        <source>Rated by you every two weeks, from 0, not at all, to 10, as before your back hurt.</source>
        <translation>Alle zwei Wochen von dir bewertet, von 0, gar nicht, bis 10, wie vor deinen Rückenschmerzen.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Five at most, so that each stays in view.</source>
        <translation>Höchstens fünf, damit jede im Blick bleibt.</translation>
    </message>
    <message>
        <source>What matters to you goes clearly better than at first</source>
        <translation>Was dir wichtig ist, geht deutlich besser als anfangs</translation>
    </message>
    <message>
        <source>What matters to you is clearly harder than at first</source>
        <translation>Was dir wichtig ist, fällt deutlich schwerer als anfangs</translation>
    </message>
    <message>
        <source>Activities that matter to you</source>
        <translation>Aktivitäten, die dir wichtig sind</translation>
    </message>
</context>
<context>
    <name>limber::ActivityNameForm</name>
    <message>
        <source>Activity in your own words</source>
        <translation>Aktivität in deinen eigenen Worten</translation>
    </message>
    <message>
        <source>for example: sit for 40 minutes</source>
        <translation>zum Beispiel: 40&#xa0;Minuten sitzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A few words are needed, for example: sit for 40 minutes.</source>
        <translation>Ein paar Worte sind nötig, zum Beispiel: 40&#xa0;Minuten sitzen.</translation>
    </message>
    <message numerus="yes">
        <source>Please use %n characters at most, so that it stays easy to read.</source>
        <translation>
            <numerusform>Bitte nimm höchstens %n&#xa0;Zeichen, damit es gut lesbar bleibt.</numerusform>
            <numerusform>Bitte nimm höchstens %n&#xa0;Zeichen, damit es gut lesbar bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please keep it to one line.</source>
        <translation>Bitte bleib bei einer Zeile.</translation>
    </message>
    <message>
        <source>Five at most, so that each stays in view. Remove one to make room.</source>
        <translation>Höchstens fünf, damit jede im Blick bleibt. Entferne eine, um Platz zu schaffen.</translation>
    </message>
    <message>
        <source>You have that one already. Choose other words for this one.</source>
        <translation>Diese Aktivität hast du schon. Wähle hier andere Worte.</translation>
    </message>
</context>
<context>
    <name>limber::ActivityRow</name>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>as before my back hurt</source>
        <translation>wie vor meinen Rückenschmerzen</translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation>Neu bewerten</translation>
    </message>
    <message>
        <source>Rate again: %1</source>
        <translation>Neu bewerten: %1</translation>
    </message>
    <message>
        <source>Rename: %1</source>
        <translation>Umbenennen: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Now %1 of 10: clearly better than %2 on %3.</source>
        <translation>Jetzt %1 von 10: deutlich besser als %2 am %3.</translation>
    </message>
    <message>
        <source>Now %1 of 10: clearly harder than on %3, when it was %2. Your doctor or therapist would like to know.</source>
        <translation>Jetzt %1 von 10: deutlich schwerer als am %3, damals %2. In deiner Arztpraxis oder Therapie möchte man das wissen.</translation>
    </message>
    <message>
        <source>Now %1 of 10: no clear change from %2 on %3.</source>
        <translation>Jetzt %1 von 10: keine deutliche Änderung gegenüber %2 am %3.</translation>
    </message>
    <message>
        <source>%1 of 10 on %2. A second answer will show how it changes.</source>
        <translation>%1 von 10 am %2. Eine zweite Antwort zeigt, wie es sich ändert.</translation>
    </message>
    <message>
        <source>How well does it go today?</source>
        <translation>Wie gut geht es heute?</translation>
    </message>
    <message>
        <source>Two weeks have passed. How well does it go today?</source>
        <translation>Zwei Wochen sind um. Wie gut geht es heute?</translation>
    </message>
    <message>
        <source>Due again on %1.</source>
        <translation>Wieder fällig am %1.</translation>
    </message>
</context>
<context>
    <name>limber::ActivitySection</name>
    <message>
        <source>How well it goes</source>
        <translation>Wie gut es geht</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>0 means not at all, 10 as before.</source>
        <translation>0 heißt gar nicht, 10 wie früher.</translation>
    </message>
    <message>
        <source>Activity removed</source>
        <translation>Aktivität entfernt</translation>
    </message>
</context>
<context>
    <name>limber::AddPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>name and length of a routine</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>limber::AdoptionForm</name>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>First day of the programme</source>
        <translation>Erster Tag des Wochenprogramms</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next %1</source>
        <comment>weekday, after today</comment>
        <translation>Nächsten %1</translation>
    </message>
    <message>
        <source>Start this programme</source>
        <translation>Wochenprogramm starten</translation>
    </message>
    <message>
        <source>Something is planned from that day on already. What should become of it?</source>
        <translation>Ab diesem Tag ist schon etwas geplant. Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Keep it and add these</source>
        <translation>Behalten und ergänzen</translation>
    </message>
    <message>
        <source>Replace it from that day</source>
        <translation>Ab diesem Tag ersetzen</translation>
    </message>
    <message>
        <source>First session at</source>
        <translation>Erste Einheit um</translation>
    </message>
    <message>
        <source>Second session at</source>
        <translation>Zweite Einheit um</translation>
    </message>
</context>
<context>
    <name>limber::AfterView</name>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>You may leave any of this out. The session is kept already.</source>
        <translation>Du kannst alles davon weglassen. Die Einheit ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Worst pain during the session</source>
        <translation>Stärkster Schmerz während der Einheit</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Was du dir merken möchtest</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Good that you began</source>
        <translation>Gut, dass du angefangen hast</translation>
    </message>
    <message>
        <source>Less than half was done, so this counts for your minutes, not as a completed session.</source>
        <translation>Weniger als die Hälfte ist geschafft. Das zählt für deine Minuten, aber nicht als abgeschlossene Einheit.</translation>
    </message>
    <message>
        <source>What you planned for %1 is done.</source>
        <translation>Was du für %1&#xa0;Uhr geplant hast, ist geschafft.</translation>
    </message>
    <message>
        <source>The session is completed.</source>
        <translation>Die Einheit ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Today is a kept day.</source>
        <translation>Heute ist ein geschaffter Tag.</translation>
    </message>
    <message>
        <source>You have reached your goal for this week.</source>
        <translation>Du hast dein Ziel für diese Woche erreicht.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Übungszeit</translation>
    </message>
    <message>
        <source>%1 with rests</source>
        <comment>a length of time</comment>
        <translation>%1 mit Pausen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a number of exercises</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>days of the week&apos;s goal</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>days, goal reached</source>
        <translation>Tage, Ziel erreicht</translation>
    </message>
    <message numerus="yes">
        <source>days, %n more for your goal</source>
        <translation>
            <numerusform>Tage, noch %n bis zum Ziel</numerusform>
            <numerusform>Tage, noch %n bis zum Ziel</numerusform>
        </translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Serie</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation>
            <numerusform>Tag in Folge</numerusform>
            <numerusform>Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) in a row</source>
        <translation>
            <numerusform>Woche in Folge</numerusform>
            <numerusform>Wochen in Folge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::AgendaModel</name>
    <message>
        <source>Pain %1</source>
        <comment>before and after</comment>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today or so, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a day of the plan</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a day of the plan</comment>
        <translation>Geschafft</translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n&#xa0;geplant</numerusform>
            <numerusform>%n&#xa0;geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practised</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n&#xa0;geübt</numerusform>
            <numerusform>%n&#xa0;geübt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, what it was</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, routine, what was done</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>limber::AmountBars</name>
    <message>
        <source>%1 %2</source>
        <comment>what, how much of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title, amounts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>limber::AmountCard</name>
    <message>
        <source>%1: %2</source>
        <comment>exercise, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was practised to its end in this time is shown here.</source>
        <translation>Hier erscheint, was du in diesem Zeitraum bis zum Ende gemacht hast.</translation>
    </message>
    <message>
        <source>The most that was finished and what was usual, beside what the latest session asked for.</source>
        <translation>Was du am meisten geschafft hast und was üblich war, neben dem, was die letzte Einheit vorsah.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Holds and repetitions</source>
        <translation>Haltezeiten und Wiederholungen</translation>
    </message>
    <message>
        <source>Practise with Limber, and how each exercise grows is shown here.</source>
        <translation>Übe mit Limber, dann siehst du hier, wie jede Übung wächst.</translation>
    </message>
</context>
<context>
    <name>limber::BackCard</name>
    <message>
        <source>How is your back now?</source>
        <translation>Wie geht es deinem Rücken jetzt?</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Today at %1: %2 of 10</source>
        <comment>time, pain</comment>
        <translation>Heute um %1&#xa0;Uhr: %2 von 10</translation>
    </message>
    <message>
        <source>One tap is enough. Over the weeks it shows what helps.</source>
        <translation>Einmal antippen genügt. Über die Wochen zeigt sich, was hilft.</translation>
    </message>
</context>
<context>
    <name>limber::BasicsSection</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is for (if you like)</source>
        <translation>Wofür sie gut ist (wenn du magst)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>Links und rechts</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Wie anstrengend</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>What it works on</source>
        <translation>Worauf sie wirkt</translation>
    </message>
</context>
<context>
    <name>limber::BeforeView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Enter oder Leertaste</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ton ist an</translation>
    </message>
    <message>
        <source>How is your pain now?</source>
        <translation>Wie stark ist dein Schmerz jetzt?</translation>
    </message>
    <message>
        <source>You may leave this out.</source>
        <translation>Du kannst das weglassen.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <translation>
            <numerusform>%n&#xa0;Übung</numerusform>
            <numerusform>%n&#xa0;Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You need nothing but yourself.</source>
        <translation>Du brauchst nichts außer dir selbst.</translation>
    </message>
    <message>
        <source>Have ready: %1</source>
        <translation>Du brauchst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this routine are not known to this version of Limber and are left out.</source>
        <translation>
            <numerusform>%n&#xa0;Übung dieser Routine kennt diese Version von Limber nicht. Sie wird ausgelassen.</numerusform>
            <numerusform>%n&#xa0;Übungen dieser Routine kennt diese Version von Limber nicht. Sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the settings: %1</source>
        <translation>Wie in den Einstellungen: %1</translation>
    </message>
    <message>
        <source>What leads you</source>
        <translation>Was dich führt</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Pace of repetitions</source>
        <translation>Tempo der Wiederholungen</translation>
    </message>
    <message>
        <source>Counts of breathing exercises</source>
        <translation>Zählzeiten der Atemübungen</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <comment>of a group of exercises</comment>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a rest of %2 between them</source>
        <comment>3 rounds, 60 s</comment>
        <translation>%1, dazwischen %2 Pause</translation>
    </message>
</context>
<context>
    <name>limber::BreathPacer</name>
    <message>
        <source>Hold</source>
        <comment>the breath</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Breathing pace</source>
        <translation>Atemtempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do with the breath, for how many seconds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::CalendarBar</name>
    <message>
        <source>Show the week as lists</source>
        <translation>Die Woche als Listen zeigen</translation>
    </message>
    <message>
        <source>Show the week along the time of day</source>
        <translation>Die Woche entlang der Tageszeit zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Wochenprogramme</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Plan pausieren</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Previous month (Page Up)</source>
        <translation>Voriger Monat (Bild auf)</translation>
    </message>
    <message>
        <source>Next month (Page Down)</source>
        <translation>Nächster Monat (Bild ab)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Previous four weeks</source>
        <translation>Vorige vier Wochen</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Nächste vier Wochen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Previous week (Page Up)</source>
        <translation>Vorige Woche (Bild auf)</translation>
    </message>
    <message>
        <source>Next week (Page Down)</source>
        <translation>Nächste Woche (Bild ab)</translation>
    </message>
    <message>
        <source>Nothing is planned on these days.</source>
        <translation>An diesen Tagen ist nichts geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned</source>
        <translation>
            <numerusform>%n&#xa0;Einheit geplant</numerusform>
            <numerusform>%n&#xa0;Einheiten geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n&#xa0;geschafft</numerusform>
            <numerusform>%n&#xa0;geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) kept</source>
        <translation>
            <numerusform>%n&#xa0;Tag geschafft</numerusform>
            <numerusform>%n&#xa0;Tage geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose a week</source>
        <translation>Woche vorschlagen</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>The plan in other calendar programs</source>
        <translation>Der Plan in anderen Kalenderprogrammen</translation>
    </message>
    <message>
        <source>No hints for this week</source>
        <translation>Keine Hinweise für diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) for this week</source>
        <translation>
            <numerusform>%n Hinweis für diese Woche</numerusform>
            <numerusform>%n Hinweise für diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Routines to drag into the plan</source>
        <translation>Routinen zum Ziehen in den Plan</translation>
    </message>
    <message>
        <source>Copy, clear, keep or print this week</source>
        <translation>Diese Woche kopieren, leeren, aufheben oder drucken</translation>
    </message>
</context>
<context>
    <name>limber::CalendarPanel</name>
    <message>
        <source>Save as calendar file</source>
        <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Folder for the calendar file</source>
        <translation>Ordner für die Kalenderdatei</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose it, or another name.</source>
        <translation>Es gibt schon eine Datei %1. Wähle sie oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>There is a file limber.ics in this folder that Limber did not make. Choose another folder.</source>
        <translation>In diesem Ordner liegt eine Datei limber.ics, die nicht von Limber stammt. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>From now on every change of the plan is written there.</source>
        <translation>Von jetzt an wird jede Änderung des Plans dorthin geschrieben.</translation>
    </message>
    <message>
        <source>The file stays as it is and is no longer changed.</source>
        <translation>Die Datei bleibt, wie sie ist, und wird nicht mehr geändert.</translation>
    </message>
    <message>
        <source>Your plan in other calendars</source>
        <translation>Dein Plan in anderen Kalendern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A calendar file (.ics) shows your plan in other calendar programs, with its reminders. What you change there does not come back to Limber.</source>
        <translation>Eine Kalenderdatei (.ics) zeigt deinen Plan mit seinen Erinnerungen in anderen Kalenderprogrammen. Was du dort änderst, kommt nicht zu Limber zurück.</translation>
    </message>
    <message>
        <source>Save as calendar file…</source>
        <translation>Als Kalenderdatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>A file that is kept up to date</source>
        <translation>Eine Datei, die aktuell bleibt</translation>
    </message>
    <message>
        <source>Add this file to your calendar program as a calendar of its own, by subscribing to it or opening it, not by importing it: then changes of the plan appear there, too.</source>
        <translation>Füg diese Datei deinem Kalenderprogramm als eigenen Kalender hinzu, indem du sie abonnierst oder öffnest, nicht indem du sie importierst: Dann erscheinen dort auch Änderungen des Plans.</translation>
    </message>
    <message>
        <source>Choose a folder. Limber writes limber.ics there and changes it with every change of the plan. In a folder that is carried over to your phone, your plan comes along.</source>
        <translation>Wähle einen Ordner. Limber schreibt limber.ics dorthin und ändert die Datei mit jeder Änderung des Plans. In einem Ordner, der auf dein Handy übertragen wird, kommt dein Plan mit.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop updating it</source>
        <translation>Nicht mehr aktualisieren</translation>
    </message>
</context>
<context>
    <name>limber::CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>limber::CareSection</name>
    <message>
        <source>New to me</source>
        <comment>exercising</comment>
        <translation>Neu für mich</translation>
    </message>
    <message>
        <source>Something I am used to</source>
        <comment>exercising</comment>
        <translation>Mir vertraut</translation>
    </message>
    <message>
        <source>Hints about your plan</source>
        <translation>Hinweise zu deinem Plan</translation>
    </message>
    <message>
        <source>Exercising is</source>
        <translation>Üben ist</translation>
    </message>
    <message>
        <source>Minutes on a day of practice, at least</source>
        <translation>Minuten an einem Übungstag, mindestens</translation>
    </message>
    <message>
        <source>Minutes on a day of practice, at most</source>
        <translation>Minuten an einem Übungstag, höchstens</translation>
    </message>
    <message>
        <source>Look after my back in the first hour of the morning</source>
        <translation>In der ersten Stunde des Morgens auf meinen Rücken achten</translation>
    </message>
    <message>
        <source>I usually get up at</source>
        <translation>Ich stehe meist auf um</translation>
    </message>
    <message>
        <source>I have a weekly goal for walking</source>
        <translation>Ich habe ein Wochenziel fürs Gehen</translation>
    </message>
    <message>
        <source>Minutes of walking a week</source>
        <translation>Minuten Gehen in der Woche</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>The plan tells you about days that are shorter or longer.</source>
        <translation>Der Plan weist dich auf Tage hin, die kürzer oder länger sind.</translation>
    </message>
    <message>
        <source>The plan tells you where it bends your back deeply within an hour of getting up, when backs are stiff.</source>
        <translation>Der Plan weist dich darauf hin, wo er deinen Rücken in der Stunde nach dem Aufstehen tief beugt; dann sind Rücken steifer.</translation>
    </message>
    <message>
        <source>The World Health Organization advises 150 minutes a week or more of walking or something like it.</source>
        <translation>Die Weltgesundheitsorganisation rät zu mindestens 150&#xa0;Minuten Gehen oder Ähnlichem in der Woche.</translation>
    </message>
</context>
<context>
    <name>limber::CatalogueFilters</name>
    <message>
        <source>No floor</source>
        <translation>Nicht am Boden</translation>
    </message>
    <message>
        <source>Only what can be done standing or on a chair</source>
        <translation>Nur, was im Stehen oder auf einem Stuhl geht</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Ohne Hilfsmittel</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine eigenen</translation>
    </message>
    <message>
        <source>Only exercises that you made</source>
        <translation>Nur Übungen, die du gemacht hast</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Body area</source>
        <translation>Körperbereich</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
</context>
<context>
    <name>limber::CataloguePane</name>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <comment>found, all</comment>
        <translation>
            <numerusform>%1 von %n Übung</numerusform>
            <numerusform>%1 von %n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search exercises to add</source>
        <translation>Übungen zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Search exercises (%1)</source>
        <translation>Übungen suchen (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Exercises to add</source>
        <translation>Übungen zum Hinzufügen</translation>
    </message>
    <message>
        <source>Enter or a double click adds the exercise</source>
        <translation>Enter oder ein Doppelklick fügt die Übung hinzu</translation>
    </message>
    <message>
        <source>No exercise fits. Try another word, or fewer filters.</source>
        <translation>Keine Übung passt. Versuch ein anderes Wort oder weniger Filter.</translation>
    </message>
    <message>
        <source>Add to the routine</source>
        <translation>Zur Routine hinzufügen</translation>
    </message>
    <message>
        <source>Adds what is selected (Enter or a double click)</source>
        <translation>Fügt hinzu, was ausgewählt ist (Enter oder ein Doppelklick)</translation>
    </message>
</context>
<context>
    <name>limber::ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <comment>a file</comment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>limber::ChoiceChips</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ChoiceMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any</source>
        <comment>a filter that lets everything pass</comment>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>limber::DayHead</name>
    <message>
        <source>Copy or clear this day</source>
        <translation>Diesen Tag kopieren oder leeren</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a day of the plan</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a day of the plan</comment>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Opens the day; its menu copies or clears it</source>
        <translation>Öffnet den Tag; sein Menü kopiert oder leert ihn</translation>
    </message>
</context>
<context>
    <name>limber::DayPanel</name>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Nothing was planned or practised on this day.</source>
        <translation>An diesem Tag wurde nichts geplant und nichts geübt.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>An diesem Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, what was done</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show its week</source>
        <translation>Woche dieses Tages zeigen</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a day of the plan</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a day of the plan</comment>
        <translation>Geschafft</translation>
    </message>
</context>
<context>
    <name>limber::DoseCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a source, its kind and year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kind and year of a source</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
    <message>
        <source>Why this dose?</source>
        <translation>Warum diese Dosis?</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Other ways to do it</source>
        <translation>Andere Arten, sie zu machen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dose mode, its dose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where the sources differ</source>
        <translation>Wo die Quellen sich unterscheiden</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>title of a source</comment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The upper limit from: %1</source>
        <comment>title of a source</comment>
        <translation>Obergrenze aus: %1</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a source, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value of a dose field, what is recommended</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dose field, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::DoseFields</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is said of a number, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Way to do it</source>
        <translation>Art der Ausführung</translation>
    </message>
</context>
<context>
    <name>limber::DoseSection</name>
    <message>
        <source>Counted for each side</source>
        <translation>Für jede Seite gezählt</translation>
    </message>
    <message>
        <source>Counted for both sides together</source>
        <translation>Für beide Seiten zusammen gezählt</translation>
    </message>
    <message>
        <source>Its parts go round and round</source>
        <translation>Die Teile kommen immer wieder, rundherum</translation>
    </message>
    <message>
        <source>Its parts come once, one after another</source>
        <translation>Die Teile kommen einmal, einer nach dem anderen</translation>
    </message>
    <message>
        <source>%1, the least</source>
        <comment>a number of the dose</comment>
        <translation>%1, mindestens</translation>
    </message>
    <message>
        <source>%1, the most</source>
        <comment>a number of the dose</comment>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>It is done as</source>
        <translation>Gemacht wird sie als</translation>
    </message>
    <message>
        <source>Repetitions are</source>
        <translation>Wiederholungen sind</translation>
    </message>
    <message>
        <source>In that time</source>
        <translation>In dieser Zeit</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Recommended from</source>
        <translation>Empfohlen ab</translation>
    </message>
    <message>
        <source>Recommended up to</source>
        <translation>Empfohlen bis</translation>
    </message>
    <message>
        <source>What is recommended around it</source>
        <translation>Was rundherum empfohlen ist</translation>
    </message>
</context>
<context>
    <name>limber::EffortScale</name>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Effort: %1 of 5, %2</source>
        <translation>Anstrengung: %1 von 5, %2</translation>
    </message>
</context>
<context>
    <name>limber::EndQuestion</name>
    <message>
        <source>Stop here?</source>
        <translation>Hier aufhören?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>End and keep what was done</source>
        <translation>Beenden, Gemachtes behalten</translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation>Diese Einheit verwerfen</translation>
    </message>
</context>
<context>
    <name>limber::ExerciseDetail</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>as long as the hold</source>
        <comment>length of a phase</comment>
        <translation>so lange wie das Halten</translation>
    </message>
    <message>
        <source>once, to begin</source>
        <comment>when a phase comes</comment>
        <translation>einmal zu Beginn</translation>
    </message>
    <message>
        <source>between the sides</source>
        <comment>when a phase comes</comment>
        <translation>beim Seitenwechsel</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>Add to a routine</source>
        <translation>Zu Routine hinzufügen</translation>
    </message>
    <message>
        <source>Good form</source>
        <translation>Saubere Ausführung</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Step by step in time</source>
        <translation>Zeitlicher Ablauf</translation>
    </message>
    <message>
        <source>Easier and harder</source>
        <translation>Leichter und schwerer</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Schwerer: %1</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Spricht an</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Hilfsmittel</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Nichts nötig</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensität</translation>
    </message>
    <message>
        <source>Moving picture of the exercise</source>
        <translation>Bewegtes Bild der Übung</translation>
    </message>
    <message>
        <source>Drag to turn the figure, double-click to turn it back</source>
        <translation>Ziehen dreht die Figur, ein Doppelklick dreht sie zurück</translation>
    </message>
    <message>
        <source>Arrows for the movement</source>
        <translation>Pfeile für die Bewegung</translation>
    </message>
    <message>
        <source>Tint what works</source>
        <translation>Einfärben, was arbeitet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <comment>the exercise is one</comment>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Make a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Picture of the exercise</source>
        <translation>Bild der Übung</translation>
    </message>
</context>
<context>
    <name>limber::ExerciseListModel</name>
    <message>
        <source>%1 · %2
%3</source>
        <comment>category, position, dose</comment>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>exercise, category, position, dose</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>★ Favourite</source>
        <comment>mark of an exercise in a list</comment>
        <translation>★ Favorit</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>mark of an exercise in a list</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exercise, its marks</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>limber::ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Search exercises (%1)</source>
        <translation>Übungen suchen (%1)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No exercise fits. Try another word, or search among all exercises.</source>
        <translation>Keine Übung passt. Versuch ein anderes Wort, oder such unter allen Übungen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Ohne Hilfsmittel</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>%n&#xa0;Übung</numerusform>
            <numerusform>%n&#xa0;Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n exercise(s)</source>
        <comment>found, all</comment>
        <translation>
            <numerusform>%1 von %n&#xa0;Übung</numerusform>
            <numerusform>%1 von %n&#xa0;Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Off the floor</source>
        <translation>Nicht am Boden</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Als Bilder zeigen</translation>
    </message>
    <message>
        <source>★ Favourites</source>
        <translation>★ Favoriten</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>exercises that the person made</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 (my version)</source>
        <comment>name of a copied exercise</comment>
        <translation>%1 (meine Fassung)</translation>
    </message>
    <message>
        <source>An exercise without a name is not saved yet.</source>
        <translation>Eine Übung ohne Namen ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The last changes of %1 are not saved yet.</source>
        <translation>Die letzten Änderungen an %1 sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>%1 deleted. Routines leave it out.</source>
        <comment>exercise</comment>
        <translation>%1 gelöscht. Routinen lassen sie aus.</translation>
    </message>
</context>
<context>
    <name>limber::ExportPanel</name>
    <message>
        <source>You have no routines of your own yet. Build one, or copy a ready-made one.</source>
        <translation>Du hast noch keine eigenen Routinen. Stelle eine zusammen oder kopiere eine fertige.</translation>
    </message>
    <message>
        <source>Choose at least one routine.</source>
        <translation>Wähle mindestens eine Routine.</translation>
    </message>
    <message>
        <source>One file holds %1 routines at most. Choose fewer, and save the others after.</source>
        <translation>Eine Datei fasst höchstens %1 Routinen. Wähle weniger und speichere die anderen danach.</translation>
    </message>
    <message>
        <source>Exercises of your own and their pictures go along.</source>
        <translation>Deine eigenen Übungen und ihre Bilder kommen mit.</translation>
    </message>
    <message>
        <source>Which routines go into the file?</source>
        <translation>Welche Routinen sollen in die Datei?</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>limber::FigureSection</name>
    <message>
        <source>Change the poses</source>
        <translation>Die Haltungen ändern</translation>
    </message>
    <message>
        <source>Choose a pose</source>
        <translation>Eine Haltung wählen</translation>
    </message>
    <message>
        <source>The figure moves in the practice and stands for the exercise in lists. Without it your first picture does.</source>
        <translation>Die Figur bewegt sich beim Üben und steht in Listen für die Übung. Ohne sie tut das dein erstes Bild.</translation>
    </message>
    <message>
        <source>Instead of pictures, a figure can show how it goes: choose a pose and adjust it.</source>
        <translation>Statt Bildern kann eine Figur zeigen, wie es geht: Wähle eine Haltung und passe sie an.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Figure of the exercise</source>
        <translation>Figur der Übung</translation>
    </message>
    <message>
        <source>Do without the figure</source>
        <translation>Ohne Figur</translation>
    </message>
</context>
<context>
    <name>limber::FigureStrip</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>limber::FindingList</name>
    <message numerus="yes">
        <source>Hide %n accepted</source>
        <translation>
            <numerusform>%n hingenommenen verbergen</numerusform>
            <numerusform>%n hingenommene verbergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n accepted</source>
        <translation>
            <numerusform>%n hingenommenen zeigen</numerusform>
            <numerusform>%n hingenommene zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>button, the finding that it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::FindingsList</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>This can be done. Nothing is in the way.</source>
        <translation>Das geht so. Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Richtigstellen</translation>
    </message>
    <message>
        <source>Put it right: %1</source>
        <translation>Richtigstellen: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FindingsPanel</name>
    <message>
        <source>Hints for this week</source>
        <translation>Hinweise für diese Woche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing to mend this week.</source>
        <translation>In dieser Woche ist nichts zu beheben.</translation>
    </message>
</context>
<context>
    <name>limber::GroupEditor</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rounds of the block</source>
        <translation>Runden des Blocks</translation>
    </message>
    <message>
        <source>Rest between</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Rest between the rounds</source>
        <translation>Pause zwischen den Runden</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Dissolve the block</source>
        <translation>Den Block auflösen</translation>
    </message>
</context>
<context>
    <name>limber::Headline</name>
    <message>
        <source>over %1</source>
        <comment>number</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Weeks in a row that reached their goal</source>
        <translation>Wochen in Folge mit erreichtem Ziel</translation>
    </message>
    <message numerus="yes">
        <source>longest: %n week(s)</source>
        <translation>
            <numerusform>längste: %n&#xa0;Woche</numerusform>
            <numerusform>längste: %n&#xa0;Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned days in a row</source>
        <translation>Geplante Tage in Folge</translation>
    </message>
    <message numerus="yes">
        <source>longest: %n day(s)</source>
        <translation>
            <numerusform>längste: %n&#xa0;Tag</numerusform>
            <numerusform>längste: %n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Steadiness</source>
        <translation>Stetigkeit</translation>
    </message>
    <message>
        <source>recent planned days weigh most</source>
        <translation>die letzten geplanten Tage zählen am meisten</translation>
    </message>
    <message>
        <source>after two weeks of plan</source>
        <translation>nach zwei Wochen Plan</translation>
    </message>
    <message>
        <source>What do these numbers mean?</source>
        <translation>Was bedeuten diese Zahlen?</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Erklärung ausblenden</translation>
    </message>
    <message>
        <source>A day is kept when at least one routine planned for it was done. Where no plan is in force, any completed session keeps the day.

A week is kept when you practised on as many days as your goal says, or on all the days that were planned if those are fewer. Weeks that are wholly paused are passed over.

Steadiness goes up with every planned day kept and down with every other one, and recent days weigh most: with a daily plan it is about 31 % after 7 kept days and 80 % after 30. One missed day costs little.

Plan followed is the share of planned routines that were done, of those done and missed. Skipped and paused ones are left out.

Time of exercise leaves out rests and pauses.

Which number stands here is chosen in the settings.</source>
        <translation>Ein Tag ist geschafft, wenn du mindestens eine für ihn geplante Routine gemacht hast. Wo kein Plan gilt, genügt für den Tag jede abgeschlossene Einheit.

Eine Woche ist geschafft, wenn du an so vielen Tagen geübt hast, wie dein Ziel sagt, oder an allen geplanten Tagen, wenn das weniger sind. Wochen, die ganz pausiert sind, werden übergangen.

Die Stetigkeit steigt mit jedem geschafften geplanten Tag und sinkt mit jedem anderen, und die jüngsten Tage zählen am meisten: Bei einem täglichen Plan liegt sie nach 7 geschafften Tagen bei etwa 31&#xa0;% und nach 30 bei 80&#xa0;%. Ein verpasster Tag kostet wenig.

Die Plantreue ist der Anteil der erledigten geplanten Routinen an den erledigten und verpassten. Ausgelassene und pausierte bleiben außen vor.

Die Übungszeit lässt Pausen und Unterbrechungen weg.

Welche Zahl hier steht, wählst du in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>limber::HistoryDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>two remarks on a session</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::HistoryFilterBar</name>
    <message>
        <source>Range of days</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Search routines, exercises and notes</source>
        <translation>Routinen, Übungen und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>With pain</source>
        <translation>Mit Schmerz</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the first day of a range</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the last day of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>limber::HistoryModel</name>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>day and time, routine, length, outcome</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <comment>session, before and after</comment>
        <translation>%1, Schmerz %2</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <comment>before and after</comment>
        <translation>Schmerz %1</translation>
    </message>
</context>
<context>
    <name>limber::HistoryView</name>
    <message>
        <source>Sessions, newest first</source>
        <translation>Einheiten, neueste zuerst</translation>
    </message>
    <message>
        <source>Choose a session to see what was done.</source>
        <translation>Wähle eine Einheit, um zu sehen, was du gemacht hast.</translation>
    </message>
    <message>
        <source>The exercises of your sessions could not be searched.</source>
        <translation>Die Übungen deiner Einheiten ließen sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>This session could not be read.</source>
        <translation>Diese Einheit ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Einheiten zeigen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;Einheit</numerusform>
            <numerusform>%Ln&#xa0;Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is like this. Try fewer words or chips.</source>
        <translation>Keine Einheit passt. Versuch es mit weniger Wörtern oder Filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln session(s)</source>
        <comment>how many were found</comment>
        <translation>
            <numerusform>%1 von %Ln&#xa0;Einheit</numerusform>
            <numerusform>%1 von %Ln&#xa0;Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Session added</source>
        <translation>Einheit nachgetragen</translation>
    </message>
    <message>
        <source>Session corrected</source>
        <translation>Einheit berichtigt</translation>
    </message>
    <message>
        <source>Session deleted</source>
        <translation>Einheit gelöscht</translation>
    </message>
</context>
<context>
    <name>limber::HourGutter</name>
    <message>
        <source>Earlier hours</source>
        <translation>Frühere Stunden</translation>
    </message>
    <message>
        <source>Later hours</source>
        <translation>Spätere Stunden</translation>
    </message>
</context>
<context>
    <name>limber::HurtQuestion</name>
    <message>
        <source>Come out of the position slowly.</source>
        <translation>Löse dich langsam aus der Haltung.</translation>
    </message>
    <message>
        <source>A pull or an ache that fades within a day is common. Sharp pain, or pain that runs further down the leg, is a reason to stop this exercise.</source>
        <translation>Ein Ziehen, das binnen eines Tages vergeht, ist häufig. Stechender Schmerz oder Schmerz, der weiter ins Bein zieht, ist ein Grund, mit dieser Übung aufzuhören.</translation>
    </message>
    <message>
        <source>Numb between the legs, trouble with bladder or bowel, weakness in both legs, fever or a recent accident: get medical help now.</source>
        <translation>Taubheit zwischen den Beinen, Störungen von Blase oder Darm, Schwäche in beiden Beinen, Fieber oder ein frischer Unfall: Hole sofort ärztliche Hilfe.</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <comment>an exercise</comment>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Diese Übung auslassen</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>It was nothing, go on</source>
        <translation>Es war nichts, weiter</translation>
    </message>
</context>
<context>
    <name>limber::ImportPreview</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>%1 in all, %2 of it active</source>
        <comment>length, active time</comment>
        <translation>%1 insgesamt, davon %2 Übungszeit</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) are neither known to this version nor in the file: %1. Their steps are kept, and left out when you practise.</source>
        <translation>
            <numerusform>%n Übung ist weder dieser Version bekannt noch in der Datei: %1. Ihre Schritte bleiben und werden beim Üben ausgelassen.</numerusform>
            <numerusform>%n Übungen sind weder dieser Version bekannt noch in der Datei: %1. Ihre Schritte bleiben und werden beim Üben ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) ask for more or less than their exercise allows. They come in as they are: set them right before you practise.</source>
        <translation>
            <numerusform>%n Schritt verlangt mehr oder weniger, als seine Übung erlaubt. Er kommt so dazu, wie er ist: Stell ihn richtig, bevor du übst.</numerusform>
            <numerusform>%n Schritte verlangen mehr oder weniger, als ihre Übung erlaubt. Sie kommen so dazu, wie sie sind: Stell sie richtig, bevor du übst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of these:</source>
        <translation>
            <numerusform>%n Runde hiervon:</numerusform>
            <numerusform>%n Runden hiervon:</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises that come along</source>
        <translation>Übungen, die mitkommen</translation>
    </message>
</context>
<context>
    <name>limber::IntegerField</name>
    <message>
        <source>%1–%2</source>
        <comment>range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Recommended %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>Outside the recommended %1</source>
        <translation>Außerhalb der Empfehlung: %1</translation>
    </message>
    <message>
        <source>Not possible: choose %1</source>
        <translation>Nicht möglich: Wähle %1</translation>
    </message>
</context>
<context>
    <name>limber::KeepWeekPanel</name>
    <message>
        <source>Give the programme a name.</source>
        <translation>Gib dem Wochenprogramm einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long. Use at most %n character(s).</source>
        <translation>
            <numerusform>Der Name ist zu lang. Nimm höchstens %n Zeichen.</numerusform>
            <numerusform>Der Name ist zu lang. Nimm höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose between 1 and %n week(s).</source>
        <translation>
            <numerusform>Wähle zwischen 1 und %n Woche.</numerusform>
            <numerusform>Wähle zwischen 1 und %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned in this week that could be kept. Choose another week, or plan something first.</source>
        <translation>In dieser Woche ist nichts geplant, was sich aufheben ließe. Wähle eine andere Woche oder plane zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>There is too much in this week. At most %n session(s) fit into a programme.</source>
        <translation>
            <numerusform>In dieser Woche ist zu viel. In ein Wochenprogramm passt höchstens %n Einheit.</numerusform>
            <numerusform>In dieser Woche ist zu viel. In ein Wochenprogramm passen höchstens %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in this week cannot be kept. Look at its sessions, and try again.</source>
        <translation>Etwas in dieser Woche lässt sich nicht aufheben. Sieh dir ihre Einheiten an und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Save this week as a programme</source>
        <translation>Diese Woche als Wochenprogramm speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>week, number of sessions</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>in a week</comment>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Routines, days and times are kept under a name, to be planned again whenever you like. What is skipped or paused is left out.</source>
        <translation>Routinen, Tage und Zeiten werden unter einem Namen aufgehoben, damit du sie wieder planen kannst, wann immer du magst. Ausgelassenes und Pausiertes bleibt weg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Name des Wochenprogramms</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>Number of weeks</source>
        <translation>Anzahl der Wochen</translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>&#xa0;Woche</numerusform>
            <numerusform>&#xa0;Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save programme</source>
        <translation>Wochenprogramm speichern</translation>
    </message>
</context>
<context>
    <name>limber::LeadSections</name>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Try the tones</source>
        <translation>Töne ausprobieren</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Stimme ausprobieren</translation>
    </message>
    <message>
        <source>In this order: start, the last three seconds, change sides, rest, finished.</source>
        <translation>In dieser Reihenfolge: Beginn, die letzten drei Sekunden, Seitenwechsel, Pause, fertig.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Pace and sides</source>
        <translation>Tempo und Seiten</translation>
    </message>
    <message>
        <source>Play sounds during practice</source>
        <translation>Beim Üben Töne abspielen</translation>
    </message>
    <message>
        <source>What leads by ear</source>
        <translation>Was übers Ohr führt</translation>
    </message>
    <message>
        <source>Sound of the tones</source>
        <translation>Klang der Töne</translation>
    </message>
    <message>
        <source>Volume of the tones</source>
        <translation>Lautstärke der Töne</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Pace of speech</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>What is counted aloud</source>
        <translation>Was laut gezählt wird</translation>
    </message>
    <message>
        <source>Say an encouraging word now and then</source>
        <translation>Ab und zu etwas Aufmunterndes sagen</translation>
    </message>
    <message>
        <source>Time to get ready before each exercise</source>
        <translation>Zeit zum Vorbereiten vor jeder Übung</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Zeit für den Seitenwechsel</translation>
    </message>
    <message>
        <source>Pace of repetitions</source>
        <translation>Tempo der Wiederholungen</translation>
    </message>
    <message>
        <source>Soft tone at each repetition</source>
        <translation>Leiser Ton bei jeder Wiederholung</translation>
    </message>
    <message>
        <source>Speed of movements and breath</source>
        <translation>Tempo von Bewegung und Atem</translation>
    </message>
    <message>
        <source>Side to begin with</source>
        <translation>Seite, die beginnt</translation>
    </message>
    <message>
        <source>Screen for floor mode</source>
        <translation>Bildschirm für den Bodenmodus</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Counts of breathing exercises</source>
        <translation>Zählzeiten der Atemübungen</translation>
    </message>
    <message>
        <source>My breath: in</source>
        <translation>Mein Atem: einatmen</translation>
    </message>
    <message>
        <source>My breath: held full</source>
        <translation>Mein Atem: voll anhalten</translation>
    </message>
    <message>
        <source>My breath: out</source>
        <translation>Mein Atem: ausatmen</translation>
    </message>
    <message>
        <source>My breath: pause after</source>
        <translation>Mein Atem: Pause danach</translation>
    </message>
</context>
<context>
    <name>limber::LogForm</name>
    <message>
        <source>Give the day and the time at which you began.</source>
        <translation>Gib Tag und Uhrzeit an, zu der du begonnen hast.</translation>
    </message>
    <message>
        <source>This moment is still to come. Give the day and time at which you began.</source>
        <translation>Dieser Zeitpunkt kommt erst noch. Gib Tag und Uhrzeit an, zu der du begonnen hast.</translation>
    </message>
    <message>
        <source>Give at least one minute.</source>
        <translation>Gib mindestens eine Minute an.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n minute(s). Split it into several sessions.</source>
        <translation>
            <numerusform>Das ist mehr als %n&#xa0;Minute. Teil es auf mehrere Einheiten auf.</numerusform>
            <numerusform>Das sind mehr als %n&#xa0;Minuten. Teil es auf mehrere Einheiten auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Minutes of exercise</source>
        <translation>Übungsminuten</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>not given</source>
        <comment>pain</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>I ended it early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>instead of a routine</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Say what you did: choose a routine or give it a name.</source>
        <translation>Sag, was du gemacht hast: Wähle eine Routine oder gib einen Namen an.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An effort and its name: &quot;3 – moderate&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Worst pain during it</source>
        <translation>Stärkster Schmerz dabei</translation>
    </message>
    <message>
        <source>Correct this session</source>
        <translation>Diese Einheit berichtigen</translation>
    </message>
    <message>
        <source>Correct “%1”</source>
        <comment>the name of a routine</comment>
        <translation>„%1“ berichtigen</translation>
    </message>
</context>
<context>
    <name>limber::MainWindow</name>
    <message>
        <source>Session discarded</source>
        <translation>Einheit verworfen</translation>
    </message>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Demonstration: this history was generated. Nothing here is about a real person.</source>
        <translation>Vorführung: Dieser Verlauf ist erzeugt. Nichts hier gehört zu einem echten Menschen.</translation>
    </message>
    <message>
        <source>Demonstration – Limber</source>
        <translation>Vorführung – Limber</translation>
    </message>
</context>
<context>
    <name>limber::MilestoneCard</name>
    <message>
        <source>Stayed with it</source>
        <translation>Drangeblieben</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n week(s) kept in all; %1 so far.</source>
        <translation>
            <numerusform>Als Nächstes: insgesamt %n&#xa0;Woche geschafft; bisher %1.</numerusform>
            <numerusform>Als Nächstes: insgesamt %n&#xa0;Wochen geschafft; bisher %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::MiniWindow</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Back to the big window</source>
        <translation>Zurück zum großen Fenster</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>limber::MonthCell</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a day of the plan</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a day of the plan</comment>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>time of day, routine, status</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>limber::NavigationBar</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page name, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>limber::Notice</name>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>limber::NowCard</name>
    <message>
        <source>A routine that no longer exists</source>
        <translation>Eine Routine, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Next: %1, %2, %3</source>
        <comment>day, time, routine</comment>
        <translation>Als Nächstes: %1, %2&#xa0;Uhr, %3</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <comment>time</comment>
        <translation>Geplant für %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>This routine was deleted. Skip it today, or put another one in its place in the plan.</source>
        <translation>Diese Routine wurde gelöscht. Lass sie heute aus, oder setz im Plan eine andere an ihre Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>of a routine</comment>
        <translation>
            <numerusform>%n&#xa0;Übung</numerusform>
            <numerusform>%n&#xa0;Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Up now</source>
        <translation>Jetzt dran</translation>
    </message>
    <message>
        <source>%1 · %2 · planned for %3</source>
        <comment>length, number of exercises, time</comment>
        <translation>%1 · %2 · geplant für %3&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>A programme puts your exercises on the days of the week.</source>
        <translation>Ein Wochenprogramm legt deine Übungen auf die Tage der Woche.</translation>
    </message>
    <message>
        <source>You practised this last</source>
        <translation>Das hast du zuletzt gemacht</translation>
    </message>
    <message>
        <source>%1 · nothing is planned, so practise when it suits you.</source>
        <comment>length</comment>
        <translation>%1 · nichts ist geplant, also übe, wann es dir passt.</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>routine</comment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Move to tomorrow</source>
        <translation>Auf morgen schieben</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Wochenprogramm wählen</translation>
    </message>
    <message>
        <source>Pick a routine</source>
        <translation>Routine auswählen</translation>
    </message>
    <message>
        <source>Browse exercises</source>
        <translation>Übungen ansehen</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Welcome to Limber</source>
        <translation>Willkommen bei Limber</translation>
    </message>
    <message>
        <source>Let us set up your week</source>
        <translation>Richten wir deine Woche ein</translation>
    </message>
    <message>
        <source>Choose a programme: it puts short routines on days that suit you. From then on this page tells you what to do, and leads you through it.</source>
        <translation>Wähle ein Wochenprogramm: Es legt kurze Routinen auf Tage, die dir passen. Von da an sagt dir diese Seite, was dran ist, und leitet dich hindurch.</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>Gut gemacht</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Für heute alles geschafft</translation>
    </message>
    <message>
        <source>%1 of exercise today.</source>
        <comment>length of time</comment>
        <translation>Heute %1 geübt.</translation>
    </message>
    <message>
        <source>Nothing left for today</source>
        <translation>Für heute ist nichts mehr übrig</translation>
    </message>
    <message>
        <source>You skipped what was planned. That breaks no streak.</source>
        <translation>Du hast das Geplante ausgelassen. Das bricht keine Serie.</translation>
    </message>
    <message>
        <source>Your plan is paused</source>
        <translation>Dein Plan ist pausiert</translation>
    </message>
    <message>
        <source>Until %1 nothing is due and nothing counts as missed.</source>
        <translation>Bis zum %1 ist nichts fällig, und nichts gilt als verpasst.</translation>
    </message>
    <message>
        <source>Nothing is due and nothing counts as missed.</source>
        <translation>Nichts ist fällig, und nichts gilt als verpasst.</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>Heute ist nichts geplant</translation>
    </message>
    <message>
        <source>You practised all the same: %1.</source>
        <comment>length of time</comment>
        <translation>Du hast trotzdem geübt: %1.</translation>
    </message>
    <message>
        <source>Rest days are part of the plan.</source>
        <translation>Ruhetage gehören zum Plan.</translation>
    </message>
    <message>
        <source>Today at %1</source>
        <comment>time</comment>
        <translation>Heute um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>length, number of exercises</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::OccurrenceCard</name>
    <message>
        <source>Deleted routine</source>
        <translation>Gelöschte Routine</translation>
    </message>
    <message>
        <source>Missed yesterday: %1</source>
        <comment>routine</comment>
        <translation>Gestern verpasst: %1</translation>
    </message>
    <message>
        <source>This routine no longer exists</source>
        <translation>Diese Routine gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 · it is not too late</source>
        <comment>length</comment>
        <translation>%1 · es ist noch nicht zu spät</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, length</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>time, routine, status</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>routine</comment>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Take it today</source>
        <translation>Heute nachholen</translation>
    </message>
    <message>
        <source>Take it today: %1</source>
        <comment>routine</comment>
        <translation>Heute nachholen: %1</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Wieder einplanen</translation>
    </message>
    <message>
        <source>Skip %1 today</source>
        <comment>routine</comment>
        <translation>%1 heute auslassen</translation>
    </message>
    <message>
        <source>Move %1 to tomorrow</source>
        <comment>routine</comment>
        <translation>%1 auf morgen verschieben</translation>
    </message>
</context>
<context>
    <name>limber::OccurrencePanel</name>
    <message>
        <source>That day is over. Choose today or a later day.</source>
        <translation>Dieser Tag ist vorbei. Wähle heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>This routine is planned from %1 on. Choose that day or a later one.</source>
        <translation>Diese Routine ist erst ab dem %1 geplant. Wähle diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Open routine</source>
        <translation>Routine öffnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>Verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>End this entry</source>
        <translation>Eintrag beenden</translation>
    </message>
    <message>
        <source>From today on it is planned no more; what is past stays</source>
        <translation>Ab heute ist sie nicht mehr geplant; was vergangen ist, bleibt</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Auf</translation>
    </message>
    <message>
        <source>At</source>
        <comment>time of day</comment>
        <translation>Um</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>New time of day</source>
        <translation>Neue Uhrzeit</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>A change counts from today on. What is past stays as it was.</source>
        <translation>Eine Änderung gilt ab heute. Was vergangen ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>%1, moved from %2, %3</source>
        <comment>status, day, time of day</comment>
        <translation>%1, verschoben von %2, %3&#xa0;Uhr</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>rule, time of day</comment>
        <translation>%1 um %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Undo skip</source>
        <translation>Doch nicht auslassen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückverschieben</translation>
    </message>
    <message>
        <source>Take it today</source>
        <translation>Heute nachholen</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Diese und folgende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Edit rule and reminders …</source>
        <translation>Regel und Erinnerungen bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Erinnerung: %1</translation>
    </message>
</context>
<context>
    <name>limber::Overview</name>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>when</comment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>routine, when</comment>
        <translation>Als Nächstes: %1 · %2</translation>
    </message>
    <message>
        <source>%1 of exercise in the last year</source>
        <comment>length of time</comment>
        <translation>In den letzten 12&#xa0;Monaten %1 geübt</translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) kept in the last year</source>
        <translation>
            <numerusform>%n&#xa0;geplanter Tag in den letzten 12&#xa0;Monaten geschafft</numerusform>
            <numerusform>%n&#xa0;geplante Tage in den letzten 12&#xa0;Monaten geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Die letzten 12&#xa0;Monate</translation>
    </message>
    <message>
        <source>The more time, the larger the square. Click a day, or press Enter on it, to see its sessions.</source>
        <translation>Je mehr Zeit, desto größer das Quadrat. Klick auf einen Tag oder drück auf ihm die Eingabetaste, um seine Einheiten zu sehen.</translation>
    </message>
    <message>
        <source>Kept, practised, paused and missed days. Click a day, or press Enter on it, to see its sessions.</source>
        <translation>Geschaffte, geübte, pausierte und verpasste Tage. Klick auf einen Tag oder drück auf ihm die Eingabetaste, um seine Einheiten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>An exercise appears here after %n session(s) with pain given before and after.</source>
        <translation>
            <numerusform>Eine Übung erscheint hier nach %n&#xa0;Einheit, zu der der Schmerz vorher und nachher angegeben ist.</numerusform>
            <numerusform>Eine Übung erscheint hier nach %n&#xa0;Einheiten, zu denen der Schmerz vorher und nachher angegeben ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain after exercises</source>
        <translation>Schmerz nach Übungen</translation>
    </message>
    <message>
        <source>The mean change of pain from before to after the sessions that held an exercise. A session holds many exercises, and pain moves by itself: this shows what goes together, not what causes what.</source>
        <translation>Die mittlere Änderung des Schmerzes von vorher zu nachher in den Einheiten, die eine Übung enthielten. Eine Einheit enthält viele Übungen, und Schmerz ändert sich auch von selbst: Das hier zeigt, was zusammen vorkommt, nicht, was wovon kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more exercise(s) do not have enough entries yet.</source>
        <translation>
            <numerusform>%n&#xa0;weitere Übung hat noch nicht genug Einträge.</numerusform>
            <numerusform>%n&#xa0;weitere Übungen haben noch nicht genug Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Kept days</source>
        <translation>Geschaffte Tage</translation>
    </message>
</context>
<context>
    <name>limber::OwnExerciseForm</name>
    <message>
        <source>Not taken yet: a body cannot do that. See what is said below and mend it; until then the figure before stays.</source>
        <translation>Noch nicht übernommen: Das kann kein Körper. Sieh unten, was gesagt wird, und bessere es; bis dahin bleibt die Figur von vorher.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>What you change is saved at once.</source>
        <translation>Was du änderst, wird gleich gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <comment>what has to be done first</comment>
        <translation>Noch nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Own exercise</source>
        <translation>Eigene Übung</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Done with the poses</source>
        <translation>Fertig mit den Haltungen</translation>
    </message>
</context>
<context>
    <name>limber::OwnProgrammeCard</name>
    <message>
        <source>Choose this one</source>
        <translation>Dieses wählen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New name of the programme</source>
        <translation>Neuer Name des Wochenprogramms</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>length of a programme</comment>
        <translation>
            <numerusform>%n&#xa0;Woche</numerusform>
            <numerusform>%n&#xa0;Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n&#xa0;Tag pro Woche</numerusform>
            <numerusform>%n&#xa0;Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>minutes</comment>
        <translation>%1 pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are left out: their routine was deleted.</source>
        <translation>
            <numerusform>%n&#xa0;Einheit bleibt weg: Ihre Routine wurde gelöscht.</numerusform>
            <numerusform>%n&#xa0;Einheiten bleiben weg: Ihre Routine wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of its routines were deleted, so there is nothing left to plan.</source>
        <translation>Alle seine Routinen wurden gelöscht, es bleibt also nichts zu planen.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>weekday, time of day, routine</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::PainScale</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst pain imaginable</source>
        <translation>stärkster vorstellbarer Schmerz</translation>
    </message>
</context>
<context>
    <name>limber::PausePanel</name>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day of a pause</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose a later last day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>Remove the pause %1</source>
        <translation>Pause %1 entfernen</translation>
    </message>
    <message>
        <source>No pauses so far.</source>
        <translation>Bisher keine Pausen.</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Plan pausieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>On a holiday or when you are ill: nothing is due on these days and nothing counts as missed. Past days can be paused, too.</source>
        <translation>Im Urlaub oder wenn du krank bist: An diesen Tagen ist nichts fällig, und nichts gilt als verpasst. Auch vergangene Tage lassen sich pausieren.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>last day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>First day of the pause</source>
        <translation>Erster Tag der Pause</translation>
    </message>
    <message>
        <source>Last day of the pause</source>
        <translation>Letzter Tag der Pause</translation>
    </message>
    <message>
        <source>Pause these days</source>
        <translation>Diese Tage pausieren</translation>
    </message>
    <message>
        <source>End it today</source>
        <translation>Heute beenden</translation>
    </message>
    <message>
        <source>End the pause %1 today</source>
        <translation>Die Pause %1 heute beenden</translation>
    </message>
    <message>
        <source>The plan goes on today; the days before stay paused</source>
        <translation>Der Plan geht heute weiter; die Tage davor bleiben pausiert</translation>
    </message>
</context>
<context>
    <name>limber::PhaseRow</name>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of part %1</source>
        <translation>Name von Teil %1</translation>
    </message>
    <message>
        <source>What is said and shown in it</source>
        <translation>Was darin gesagt und gezeigt wird</translation>
    </message>
    <message>
        <source>What is said in part %1</source>
        <translation>Was in Teil %1 gesagt wird</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Length of part %1</source>
        <translation>Länge von Teil %1</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Wann er kommt</translation>
    </message>
    <message>
        <source>When part %1 comes</source>
        <translation>Wann Teil %1 kommt</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Breath in part %1</source>
        <translation>Atem in Teil %1</translation>
    </message>
    <message>
        <source>Lasts as long as the hold</source>
        <translation>Dauert so lange wie das Halten</translation>
    </message>
    <message>
        <source>Part %1 earlier</source>
        <translation>Teil %1 früher</translation>
    </message>
    <message>
        <source>Part %1 later</source>
        <translation>Teil %1 später</translation>
    </message>
    <message>
        <source>Take part %1 out</source>
        <translation>Teil %1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>limber::PhasesSection</name>
    <message>
        <source>Part</source>
        <comment>name of a new phase</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Sag, was zu tun ist</translation>
    </message>
    <message>
        <source>held</source>
        <comment>a part of an exercise</comment>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of an exercise, how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Its parts in time</source>
        <translation>Die Teile in ihrer Folge</translation>
    </message>
    <message>
        <source>Change the parts</source>
        <translation>Die Teile ändern</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Einen Teil hinzufügen</translation>
    </message>
</context>
<context>
    <name>limber::PictureRow</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Words below the picture (if you like)</source>
        <translation>Worte unter dem Bild (wenn du magst)</translation>
    </message>
    <message>
        <source>Words below picture %1</source>
        <translation>Worte unter Bild %1</translation>
    </message>
    <message>
        <source>Picture %1 earlier</source>
        <translation>Bild %1 früher</translation>
    </message>
    <message>
        <source>Picture %1 later</source>
        <translation>Bild %1 später</translation>
    </message>
    <message>
        <source>Take picture %1 out</source>
        <translation>Bild %1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>limber::PicturesSection</name>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <comment>kind of files</comment>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>This picture lies on another computer. Save it as a file and choose that.</source>
        <translation>Dieses Bild liegt auf einem anderen Computer. Speichere es als Datei und wähle diese.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>Es ist kein Bild zum Einfügen da. Kopiere erst eines oder wähle eine Datei.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Drag pictures here, paste them or choose files. Limber keeps a smaller copy of its own.</source>
        <translation>Zieh Bilder hierher, füge sie ein oder wähle Dateien. Limber behält eine kleinere eigene Kopie.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>limber::PlanBlock</name>
    <message>
        <source>Deleted routine</source>
        <translation>Gelöschte Routine</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>planned routine</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a description</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <comment>name of a routine</comment>
        <translation>%1 (verschoben)</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl and an arrow moves it, Delete skips it</source>
        <translation>Eingabe öffnet sie, Strg und eine Pfeiltaste verschieben sie, Entf lässt sie aus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of day, length</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::PlanEditor</name>
    <message>
        <source>The plan was changed again since, so this could not be taken back.</source>
        <translation>Der Plan wurde seitdem noch einmal geändert, deshalb ließ sich das nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>limber::PlanPage</name>
    <message>
        <source>The pause is removed.</source>
        <translation>Die Pause ist entfernt.</translation>
    </message>
    <message>
        <source>Added to the plan.</source>
        <translation>In den Plan aufgenommen.</translation>
    </message>
    <message>
        <source>The rule is changed from today on.</source>
        <translation>Die Regel ist ab heute geändert.</translation>
    </message>
    <message>
        <source>Ended: it is planned no more from today on.</source>
        <translation>Beendet: Ab heute ist sie nicht mehr geplant.</translation>
    </message>
    <message>
        <source>%1 is skipped.</source>
        <translation>%1 wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is planned as before.</source>
        <translation>%1 ist wieder wie zuvor geplant.</translation>
    </message>
    <message>
        <source>That day is over. Choose today or a later day.</source>
        <translation>Dieser Tag ist vorbei. Wähle heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>This routine is planned from %1 on. Choose that day or a later one.</source>
        <translation>Diese Routine ist erst ab dem %1 geplant. Wähle diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>%1 is moved to %2.</source>
        <translation>%1 verschoben: %2.</translation>
    </message>
    <message>
        <source>The plan is paused on these days.</source>
        <translation>Der Plan ist an diesen Tagen pausiert.</translation>
    </message>
    <message>
        <source>%1 is in the plan now.</source>
        <translation>%1 steht jetzt im Plan.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. A programme fills the week in one go.</source>
        <translation>Noch ist nichts geplant. Ein Wochenprogramm füllt die Woche auf einmal.</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Wochenprogramm wählen</translation>
    </message>
    <message>
        <source>Plan a routine</source>
        <translation>Routine einplanen</translation>
    </message>
    <message>
        <source>%1 is planned for today.</source>
        <translation>%1 ist für heute geplant.</translation>
    </message>
    <message>
        <source>%1 is done or skipped and stays where it is.</source>
        <translation>%1 ist geschafft oder ausgelassen und bleibt am selben Platz.</translation>
    </message>
    <message>
        <source>%1 and those that follow are moved to %2.</source>
        <translation>%1 und alle folgenden verschoben: %2.</translation>
    </message>
    <message>
        <source>%1 is moved to %2, and all the others with it.</source>
        <translation>%1 und alle anderen verschoben: %2.</translation>
    </message>
    <message>
        <source>Move to %1, %2: which?</source>
        <comment>day, time of day</comment>
        <translation>Verschieben auf: %1, %2&#xa0;Uhr. Welche?</translation>
    </message>
    <message>
        <source>%1 is planned for %2, %3.</source>
        <comment>routine, day, time of day</comment>
        <translation>%1 ist geplant: %2, %3&#xa0;Uhr.</translation>
    </message>
    <message>
        <source>Open this day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
    <message>
        <source>Copy to the next week</source>
        <translation>In die nächste Woche kopieren</translation>
    </message>
    <message>
        <source>Copy this week</source>
        <translation>Diese Woche kopieren</translation>
    </message>
    <message>
        <source>Copy this day</source>
        <translation>Diesen Tag kopieren</translation>
    </message>
    <message>
        <source>Put %1 here</source>
        <comment>a day or a week</comment>
        <translation>%1 hier einfügen</translation>
    </message>
    <message>
        <source>Clear this week</source>
        <translation>Diese Woche leeren</translation>
    </message>
    <message>
        <source>Clear this day</source>
        <translation>Diesen Tag leeren</translation>
    </message>
    <message>
        <source>The week is copied to %1.</source>
        <translation>Die Woche ist hierhin kopiert: %1.</translation>
    </message>
    <message>
        <source>The day is copied to %1.</source>
        <translation>Der Tag ist hierhin kopiert: %1.</translation>
    </message>
    <message>
        <source>Nothing is open on these days.</source>
        <translation>An diesen Tagen ist nichts offen.</translation>
    </message>
    <message>
        <source>The week is cleared.</source>
        <translation>Die Woche ist geleert.</translation>
    </message>
    <message>
        <source>%1 is cleared.</source>
        <comment>a day</comment>
        <translation>Tag geleert: %1.</translation>
    </message>
    <message>
        <source>Propose a week</source>
        <translation>Woche vorschlagen</translation>
    </message>
    <message>
        <source>This week is changed as the hint said.</source>
        <translation>Die Woche ist so geändert, wie es der Hinweis sagte.</translation>
    </message>
    <message>
        <source>The proposed week is in the plan now.</source>
        <translation>Die vorgeschlagene Woche steht jetzt im Plan.</translation>
    </message>
    <message>
        <source>Save this week as a programme …</source>
        <translation>Diese Woche als Wochenprogramm speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The programme is called %1 now.</source>
        <translation>Das Wochenprogramm heißt jetzt %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 is kept. You find it under Programmes.</source>
        <translation>%1 ist aufgehoben. Du findest es unter „Wochenprogramme“.</translation>
    </message>
    <message>
        <source>Print this week …</source>
        <translation>Diese Woche drucken …</translation>
    </message>
    <message>
        <source>The pause is over: the plan goes on today.</source>
        <translation>Die Pause ist vorbei: Der Plan geht heute weiter.</translation>
    </message>
</context>
<context>
    <name>limber::PoseCanvas</name>
    <message>
        <source>Figure: %1</source>
        <translation>Figur: %1</translation>
    </message>
    <message>
        <source>Tab chooses a part of the body, arrow keys move it by 1 cm, with Shift by 5 cm, Page Up and Page Down move it in depth. Control and arrow keys turn the view.</source>
        <translation>Tab wählt einen Körperteil, die Pfeiltasten bewegen ihn um 1&#xa0;cm, mit der Umschalttaste um 5&#xa0;cm, Bild auf und Bild ab in die Tiefe. Strg und Pfeiltasten drehen die Ansicht.</translation>
    </message>
</context>
<context>
    <name>limber::PoseEditor</name>
    <message>
        <source>On the way from %1 to %2</source>
        <comment>from one pose to another</comment>
        <translation>Auf dem Weg von %1 zu %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pose: what is found in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begin from …</source>
        <translation>Beginnen mit …</translation>
    </message>
    <message>
        <source>End like start</source>
        <translation>Ende wie Anfang</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Left becomes right in this pose</source>
        <translation>In dieser Haltung wird links zu rechts</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Drag a dot to move that part of the body. Drag beside the figure to turn the view. With the keyboard: Tab and arrow keys.</source>
        <translation>Zieh an einem Punkt, um diesen Körperteil zu bewegen. Zieh neben der Figur, um die Ansicht zu drehen. Mit der Tastatur: Tab und Pfeiltasten.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Look from the side</source>
        <translation>Von der Seite ansehen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Look from the front</source>
        <translation>Von vorn ansehen</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Look from above</source>
        <translation>Von oben ansehen</translation>
    </message>
    <message>
        <source>Show it from here</source>
        <translation>Von hier zeigen</translation>
    </message>
    <message>
        <source>The exercise will be shown from this side</source>
        <translation>Die Übung wird von dieser Seite gezeigt</translation>
    </message>
    <message>
        <source>Both sides alike</source>
        <translation>Beide Seiten gleich</translation>
    </message>
    <message>
        <source>Left hand and foot do what the right ones do, and the other way</source>
        <translation>Linke Hand und linker Fuß tun, was die rechten tun, und umgekehrt</translation>
    </message>
    <message>
        <source>In depth</source>
        <translation>In die Tiefe</translation>
    </message>
    <message>
        <source>Dragging up moves away from you, also while Shift is held</source>
        <translation>Nach oben ziehen bewegt von dir weg, auch solange die Umschalttaste gedrückt ist</translation>
    </message>
    <message>
        <source>Bend and turn</source>
        <translation>Beugen und drehen</translation>
    </message>
    <message>
        <source>Can this be done?</source>
        <translation>Geht das?</translation>
    </message>
</context>
<context>
    <name>limber::PoseViewer</name>
    <message>
        <source>Pose viewer: %1</source>
        <translation>Posen-Ansicht: %1</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Place in the movement</source>
        <translation>Stelle in der Bewegung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file has mistakes. The figure is the last good one.</source>
        <translation>Die Datei hat Fehler. Die Figur ist die letzte fehlerfreie.</translation>
    </message>
    <message>
        <source>The validator finds nothing.</source>
        <translation>Die Prüfung findet nichts.</translation>
    </message>
    <message>
        <source>What the validator finds:</source>
        <translation>Was die Prüfung findet:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one pose to another</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>limber::PracticeControls</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>one key or another</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a button: show what can be read from the floor</comment>
        <translation>Boden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Desk view</source>
        <translation>Normale Ansicht</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a repetition</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Ich bin so weit</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Noch nicht so weit</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>a button: a small window</comment>
        <translation>Klein</translation>
    </message>
</context>
<context>
    <name>limber::PracticePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No sound device found. Follow the screen.</source>
        <translation>Kein Tongerät gefunden. Folge dem Bildschirm.</translation>
    </message>
    <message>
        <source>An exercise session is running</source>
        <translation>Eine Übungseinheit läuft</translation>
    </message>
    <message>
        <source>%1 s from now on</source>
        <comment>how long a pause or preparation lasts</comment>
        <translation>Ab jetzt %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>limber::PrintDialog</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Print %1</source>
        <comment>a routine or a week</comment>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Preview: page %1 of %2</source>
        <translation>Vorschau: Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>limber::PrintOptions</name>
    <message>
        <source>The routines of the week, too</source>
        <translation>Auch die Routinen der Woche</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Boxes to tick for four weeks</source>
        <translation>Kästchen zum Abhaken für vier Wochen</translation>
    </message>
    <message>
        <source>Boxes to tick</source>
        <translation>Kästchen zum Abhaken</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>Eine Spalte</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Zwei Spalten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Graustufen</translation>
    </message>
</context>
<context>
    <name>limber::ProgrammeCard</name>
    <message>
        <source>%1, %2</source>
        <comment>name and length of a routine</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Choose this one</source>
        <translation>Dieses wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>length of a programme</comment>
        <translation>
            <numerusform>%n&#xa0;Woche</numerusform>
            <numerusform>%n&#xa0;Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) a week</source>
        <translation>
            <numerusform>%n&#xa0;Tag pro Woche</numerusform>
            <numerusform>%n&#xa0;Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>minutes</comment>
        <translation>%1 pro Woche</translation>
    </message>
</context>
<context>
    <name>limber::ProgrammePreview</name>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Week %1 of %2: %3</source>
        <comment>number, number of weeks, dates</comment>
        <translation>Woche %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time of day, routine</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
</context>
<context>
    <name>limber::ProgrammesView</name>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Wochenprogramme</translation>
    </message>
    <message>
        <source>Ready-made plans for several weeks. Once started, every part can be moved, changed and ended like anything else in the plan.</source>
        <translation>Fertige Pläne für mehrere Wochen. Einmal gestartet, lässt sich jeder Teil verschieben, ändern und beenden wie alles andere im Plan.</translation>
    </message>
    <message>
        <source>Your own programmes</source>
        <translation>Deine eigenen Wochenprogramme</translation>
    </message>
    <message>
        <source>A week that you keep under a name, to plan it again whenever you like.</source>
        <translation>Eine Woche, die du unter einem Namen aufhebst, um sie wieder zu planen, wann immer du magst.</translation>
    </message>
    <message>
        <source>Save a week as a programme</source>
        <translation>Eine Woche als Wochenprogramm speichern</translation>
    </message>
</context>
<context>
    <name>limber::ProgressPage</name>
    <message>
        <source>Your data could not be read. Close Limber and open it again; nothing was changed.</source>
        <translation>Deine Daten ließen sich nicht lesen. Schließ Limber und öffne es wieder; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>After your first session you see here how your weeks go and how your back feels. Begin with today&apos;s.</source>
        <translation>Nach deiner ersten Einheit siehst du hier, wie deine Wochen laufen und wie es deinem Rücken geht. Fang mit der von heute an.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
</context>
<context>
    <name>limber::ProposalForm</name>
    <message>
        <source>Read busy times</source>
        <translation>Belegte Zeiten einlesen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>Choose 1 to 7 days and 5 to 60 minutes.</source>
        <translation>Wähle 1 bis 7&#xa0;Tage und 5 bis 60&#xa0;Minuten.</translation>
    </message>
    <message>
        <source>A time span ends before it begins. Choose a later end for it.</source>
        <translation>Ein Zeitraum endet, bevor er beginnt. Wähle ein späteres Ende dafür.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Diese Datei lässt sich nicht lesen. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This file is not a calendar that Limber can read. Save your calendar as an .ics file and choose that one.</source>
        <translation>Diese Datei ist kein Kalender, den Limber lesen kann. Speichere deinen Kalender als .ics-Datei und wähle diese.</translation>
    </message>
    <message>
        <source>Optional: nothing is proposed while you are busy. Only the times are read, and nothing of the file is kept.</source>
        <translation>Wenn du magst: Solange du belegt bist, wird nichts vorgeschlagen. Nur die Zeiten werden gelesen, von der Datei bleibt nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1: no busy times in this week.</source>
        <comment>file name</comment>
        <translation>%1: keine belegten Zeiten in dieser Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n busy time(s) in this week.</source>
        <comment>file name</comment>
        <translation>
            <numerusform>%1: %n belegte Zeit in dieser Woche.</numerusform>
            <numerusform>%1: %n belegte Zeiten in dieser Woche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of its events could not be read.</source>
        <translation>Einige Termine darin ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>First day of the proposed week</source>
        <translation>Erster Tag der vorgeschlagenen Woche</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>Minutes a day at most</source>
        <translation>Höchstens Minuten am Tag</translation>
    </message>
    <message>
        <source>What you have at hand</source>
        <translation>Was du zur Hand hast</translation>
    </message>
    <message>
        <source>No exercises on the floor</source>
        <translation>Keine Übungen am Boden</translation>
    </message>
    <message>
        <source>What you want more of</source>
        <translation>Wovon du mehr möchtest</translation>
    </message>
    <message>
        <source>Read busy times…</source>
        <translation>Belegte Zeiten einlesen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave these times out</source>
        <translation>Diese Zeiten weglassen</translation>
    </message>
    <message>
        <source>Exercising is</source>
        <translation>Üben ist</translation>
    </message>
    <message>
        <source>New to me</source>
        <translation>Neu für mich</translation>
    </message>
    <message>
        <source>Something I am used to</source>
        <translation>Mir vertraut</translation>
    </message>
</context>
<context>
    <name>limber::ProposalList</name>
    <message>
        <source>No week came out of these wishes. More days, minutes or times would help.</source>
        <translation>Aus diesen Wünschen wurde keine Woche. Mehr Tage, Minuten oder Zeiten würden helfen.</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>time of day, name and length of a routine</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Das nicht</translation>
    </message>
    <message>
        <source>Not this one: %1 on %2</source>
        <comment>routine, weekday</comment>
        <translation>Das nicht: %1 am %2</translation>
    </message>
</context>
<context>
    <name>limber::ProposalPanel</name>
    <message>
        <source>Your proposed week</source>
        <translation>Deine vorgeschlagene Woche</translation>
    </message>
    <message>
        <source>Propose a week</source>
        <translation>Woche vorschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Say what suits you, and Limber proposes a week that repeats. Nothing is planned until you take it.</source>
        <translation>Sag, was dir passt, und Limber schlägt eine Woche vor, die sich wiederholt. Geplant wird erst, wenn du sie übernimmst.</translation>
    </message>
    <message>
        <source>Take this week into my plan from %1</source>
        <translation>Diese Woche in meinen Plan übernehmen, ab %1</translation>
    </message>
    <message>
        <source>Something is planned from that day on already. What should become of it?</source>
        <translation>Ab diesem Tag ist schon etwas geplant. Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Keep it and add these</source>
        <translation>Behalten und ergänzen</translation>
    </message>
    <message>
        <source>Replace it from that day</source>
        <translation>Ab diesem Tag ersetzen</translation>
    </message>
    <message>
        <source>Change my wishes</source>
        <translation>Meine Wünsche ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>limber::RangeSection</name>
    <message>
        <source>before: %1</source>
        <comment>the same length of time before</comment>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>%1 of exercise</source>
        <comment>length of time</comment>
        <translation>%1 Übungszeit</translation>
    </message>
    <message>
        <source>Minutes of exercise</source>
        <translation>Übungsminuten</translation>
    </message>
    <message>
        <source>Minutes of exercise by week and kind. A tick means that the week reached its goal; the line is what the plan asks for; the last week is still running.</source>
        <translation>Übungsminuten nach Woche und Art. Ein Haken heißt, dass die Woche ihr Ziel erreicht hat; die Linie zeigt, was der Plan vorsieht; die letzte Woche läuft noch.</translation>
    </message>
    <message>
        <source>Minutes of exercise by kind.</source>
        <translation>Übungsminuten nach Art.</translation>
    </message>
    <message>
        <source>What is planned and then done or missed is counted here.</source>
        <translation>Was du geplant und dann geschafft oder verpasst hast, wird hier gezählt.</translation>
    </message>
    <message>
        <source>Plan followed</source>
        <translation>Plantreue</translation>
    </message>
    <message>
        <source>The share of planned sessions that were done. Skipped and paused ones are left out; where nothing was planned there is a gap.</source>
        <translation>Der Anteil der geplanten Einheiten, die du geschafft hast. Ausgelassene und pausierte bleiben außen vor; wo nichts geplant war, ist eine Lücke.</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Planned sessions that were done, by day of the week.</source>
        <translation>Geschaffte geplante Einheiten nach Wochentagen.</translation>
    </message>
    <message>
        <source>A trend needs an entry on 4 of the last 7 days, and on 4 of the first 7.</source>
        <translation>Ein Trend braucht Einträge an 4 der letzten 7 Tage und an 4 der ersten 7.</translation>
    </message>
    <message>
        <source>There is no entry in this time.</source>
        <translation>In diesem Zeitraum gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>Tap your pain on Today, or give it before a session.</source>
        <translation>Tippe deinen Schmerz auf „Heute“ an oder gib ihn vor einer Einheit an.</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain from 0 to 10: days, the mean of seven of them, and the band around the first days within which nothing has clearly changed. Days without an entry are gaps.</source>
        <translation>Schmerz von 0 bis 10: Tage, das Mittel über 7&#xa0;Tage und das Band um die ersten Tage, in dem sich nichts klar geändert hat. Tage ohne Eintrag sind Lücken.</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;Tage</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Time of exercise</source>
        <translation>Übungszeit</translation>
    </message>
    <message>
        <source>Days practised</source>
        <translation>Übungstage</translation>
    </message>
</context>
<context>
    <name>limber::RatingScale</name>
    <message>
        <source>%1: %2 of 10, %3</source>
        <comment>question, number, what it means</comment>
        <translation>%1: %2 von 10, %3</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
</context>
<context>
    <name>limber::ReminderEditor</name>
    <message>
        <source>At %1</source>
        <comment>time of day</comment>
        <translation>Um %1&#xa0;Uhr</translation>
    </message>
    <message>
        <source>At its time</source>
        <translation>Zur geplanten Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n&#xa0;Minute vorher</numerusform>
            <numerusform>%n&#xa0;Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the reminder away: %1</source>
        <translation>Erinnerung entfernen: %1</translation>
    </message>
    <message>
        <source>Take this reminder away</source>
        <translation>Diese Erinnerung entfernen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>None: nobody reminds you.</source>
        <translation>Keine: Niemand erinnert dich.</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minuten vorher</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>Kind of the new reminder</source>
        <translation>Art der neuen Erinnerung</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>Add reminder</source>
        <translation>Erinnerung hinzufügen</translation>
    </message>
    <message>
        <source>This reminder is there already.</source>
        <translation>Diese Erinnerung gibt es schon.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reminders, what becomes of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Falls in your quiet hours; it will not be shown.</source>
        <translation>Fällt in deine Ruhezeit; sie wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Falls in your quiet hours; it is shown at %1, when they end.</source>
        <comment>time of day</comment>
        <translation>Fällt in deine Ruhezeit; sie wird um %1 gezeigt, wenn diese endet.</translation>
    </message>
</context>
<context>
    <name>limber::ReminderSection</name>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>At its time</source>
        <translation>Zur geplanten Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n&#xa0;Minute vorher</numerusform>
            <numerusform>%n&#xa0;Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Your desktop is set to “do not disturb”. Reminders wait until that ends.</source>
        <translation>Dein Desktop steht auf „Nicht stören“. Erinnerungen warten, bis das endet.</translation>
    </message>
    <message>
        <source>A reminder should have appeared now. If not, look into the notification settings of your desktop.</source>
        <translation>Jetzt sollte eine Erinnerung erschienen sein. Wenn nicht, sieh in den Benachrichtigungseinstellungen deines Desktops nach.</translation>
    </message>
    <message>
        <source>This desktop has no notification service that Limber could use, so no reminders can appear. What is due stands on Today.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst, den Limber nutzen könnte; deshalb können keine Erinnerungen erscheinen. Was fällig ist, steht auf „Heute“.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Breaks at the desk</source>
        <translation>Schreibtischpausen</translation>
    </message>
    <message>
        <source>Remind me of what is planned</source>
        <translation>An Geplantes erinnern</translation>
    </message>
    <message>
        <source>Reminder of a new entry in the plan</source>
        <translation>Erinnerung für einen neuen Eintrag im Plan</translation>
    </message>
    <message>
        <source>No reminders from</source>
        <translation>Keine Erinnerungen ab</translation>
    </message>
    <message>
        <source>No reminders until</source>
        <translation>Keine Erinnerungen bis</translation>
    </message>
    <message>
        <source>Start Limber when I log in, without its window</source>
        <translation>Limber beim Anmelden starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Im Infobereich weiterlaufen, wenn ich das Fenster schließe</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Limber. Reminders come only while it runs.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich; deshalb beendet das Schließen des Fensters Limber. Erinnerungen kommen nur, solange es läuft.</translation>
    </message>
    <message>
        <source>Offer short breaks while I work</source>
        <translation>Beim Arbeiten kurze Pausen anbieten</translation>
    </message>
    <message>
        <source>About two minutes for neck and shoulders. Occupational safety offices advise a change of work after 50 to 60 minutes at a screen.</source>
        <translation>Etwa zwei Minuten für Nacken und Schultern. Arbeitsschutzbehörden raten, nach 50 bis 60&#xa0;Minuten am Bildschirm die Tätigkeit zu wechseln.</translation>
    </message>
    <message>
        <source>Minutes of work between two breaks</source>
        <translation>Arbeitsminuten zwischen zwei Pausen</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Arbeitszeit von</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Arbeitszeit bis</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Both are the same time, so reminders come at any hour.</source>
        <translation>Beide Zeiten sind gleich, darum kommen Erinnerungen zu jeder Stunde.</translation>
    </message>
    <message>
        <source>Between %1 and %2 no reminder appears. What is still due that day is shown when these hours end.</source>
        <comment>two times of day</comment>
        <translation>Zwischen %1 und %2 erscheint keine Erinnerung. Was an diesem Tag noch offen ist, wird am Ende dieser Zeit gezeigt.</translation>
    </message>
</context>
<context>
    <name>limber::ReminderService</name>
    <message>
        <source>A routine that no longer exists</source>
        <translation>Eine Routine, die es nicht mehr gibt</translation>
    </message>
</context>
<context>
    <name>limber::ReportDialog</name>
    <message>
        <source>Where to put the folder with the tables</source>
        <translation>Ort für den Ordner mit den Tabellen</translation>
    </message>
    <message>
        <source>Report for yourself or a clinician</source>
        <translation>Bericht für dich selbst, deine Arztpraxis oder deine Therapie</translation>
    </message>
    <message>
        <source>Preview of the report, one page</source>
        <translation>Vorschau des Berichts, eine Seite</translation>
    </message>
    <message>
        <source>Your data could not be read. Close Limber and open it again; nothing was changed.</source>
        <translation>Deine Daten ließen sich nicht lesen. Schließ Limber und öffne es wieder; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Limber tables %1</source>
        <comment>name of a folder, day</comment>
        <translation>Limber-Tabellen %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>limber::ReportNotes</name>
    <message>
        <source>Notes on the report</source>
        <translation>Notizen im Bericht</translation>
    </message>
    <message>
        <source>No session in these days has a note.</source>
        <translation>In diesen Tagen hat keine Einheit eine Notiz.</translation>
    </message>
    <message numerus="yes">
        <source>Tick those to show. The latest %n are listed; a shorter time shows others.</source>
        <translation>
            <numerusform>Hake an, was erscheinen soll. Die letzte %n ist aufgeführt; ein kürzerer Zeitraum zeigt andere.</numerusform>
            <numerusform>Hake an, was erscheinen soll. Die letzten %n sind aufgeführt; ein kürzerer Zeitraum zeigt andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick those to show.</source>
        <translation>Hake an, was erscheinen soll.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, routine, note</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>routine, note</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ReportOptions</name>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Save tables (CSV)…</source>
        <translation>Tabellen (CSV) speichern…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer by itself: you decide who gets the file.</source>
        <translation>Nichts verlässt diesen Computer von selbst: Du entscheidest, wer die Datei bekommt.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3&#xa0;Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From – until</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until, included</source>
        <translation>Bis einschließlich</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>Shades of grey</source>
        <translation>Graustufen</translation>
    </message>
</context>
<context>
    <name>limber::ResumeOffer</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Keep what was done</source>
        <translation>Gemachtes behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Broken-off session</source>
        <translation>Abgebrochene Einheit</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was broken off: %2 of %n exercise(s) done. Go on with it?</source>
        <comment>routine name, exercises done</comment>
        <translation>
            <numerusform>„%1“ wurde abgebrochen: %2 von %n&#xa0;Übung gemacht. Möchtest du weitermachen?</numerusform>
            <numerusform>„%1“ wurde abgebrochen: %2 von %n&#xa0;Übungen gemacht. Möchtest du weitermachen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineDetail</name>
    <message>
        <source>%1 in all, %2 of it active</source>
        <comment>length, active time</comment>
        <translation>%1 insgesamt, davon %2 Übungszeit</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>focus, level, equipment</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) of this routine are not known to this version. They are kept, and left out when you practise.</source>
        <translation>
            <numerusform>%n&#xa0;Übung dieser Routine kennt diese Version nicht. Sie bleibt erhalten und wird beim Üben ausgelassen.</numerusform>
            <numerusform>%n&#xa0;Übungen dieser Routine kennt diese Version nicht. Sie bleiben erhalten und werden beim Üben ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Put on the plan</source>
        <translation>In den Plan</translation>
    </message>
    <message>
        <source>Copy and change</source>
        <translation>Kopieren und ändern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Exercises in order</source>
        <translation>Übungen der Reihe nach</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>exercise</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>rounds, rest between them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The block ends here.</source>
        <translation>Der Block endet hier.</translation>
    </message>
</context>
<context>
    <name>limber::RoutineEditor</name>
    <message>
        <source>%1 in all, %2 of it active</source>
        <comment>length, active time</comment>
        <translation>%1 insgesamt, davon %2 Übungszeit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>Noch nicht gespeichert:</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>To be saved:</source>
        <translation>Zum Speichern:</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle Routinen</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Deine Routine</translation>
    </message>
    <message>
        <source>Routine (%1)</source>
        <comment>number of exercises</comment>
        <translation>Routine (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>on a routine</comment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, back to all routines</source>
        <translation>Fertig, zurück zu allen Routinen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>%1 goes between exercises, routine and hints</source>
        <comment>a key</comment>
        <translation>%1 wechselt zwischen Übungen, Routine und Hinweisen</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFields</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Goal and kind</source>
        <translation>Ziel und Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>For example: Before work</source>
        <translation>Zum Beispiel: Vor der Arbeit</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>What the routine is for</source>
        <translation>Wofür die Routine ist</translation>
    </message>
    <message>
        <source>For example: loosen up after sitting</source>
        <translation>Zum Beispiel: nach dem Sitzen locker werden</translation>
    </message>
    <message>
        <source>Kind and level</source>
        <translation>Art und Stufe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFileView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>places with mistakes</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Eine Routinedatei öffnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Alles in dieser Datei ist schon da.</translation>
    </message>
</context>
<context>
    <name>limber::RoutineHints</name>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hints on order and amount show here as you build.</source>
        <translation>Hinweise zu Reihenfolge und Menge stehen hier, während du baust.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu verbessern.</translation>
    </message>
</context>
<context>
    <name>limber::RoutineListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>length, number of exercises</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s)</source>
        <comment>in a routine</comment>
        <translation>
            <numerusform>%n&#xa0;Übung</numerusform>
            <numerusform>%n&#xa0;Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>focus, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Mitgelieferte</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>routine, length, kind</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>length and number of exercises, equipment</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::RoutineOverview</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Active time by category</source>
        <translation>Übungszeit nach Bereich</translation>
    </message>
    <message>
        <source>Active time by body area; an exercise counts in each of its own</source>
        <translation>Übungszeit nach Körperbereich; eine Übung zählt in jedem der ihren</translation>
    </message>
    <message>
        <source>Minutes, positions and equipment show here once there is an exercise.</source>
        <translation>Minuten, Lagen und Hilfsmittel stehen hier, sobald eine Übung da ist.</translation>
    </message>
    <message>
        <source>Needs no equipment</source>
        <translation>Braucht keine Hilfsmittel</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <comment>equipment</comment>
        <translation>Braucht: %1</translation>
    </message>
    <message>
        <source>Stays in one position</source>
        <translation>Bleibt in einer Lage</translation>
    </message>
    <message numerus="yes">
        <source>Changes position %n time(s), never to the floor</source>
        <translation>
            <numerusform>Wechselt %n-mal die Lage, nie zum Boden</numerusform>
            <numerusform>Wechselt %n-mal die Lage, nie zum Boden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lies down or gets up %n time(s)</source>
        <translation>
            <numerusform>Legt sich %n-mal hin oder steht auf</numerusform>
            <numerusform>Legt sich %n-mal hin oder steht auf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RoutineShelf</name>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Enter to choose its days.</source>
        <translation>Zieh eine auf einen Tag, oder drück die Eingabetaste, um ihre Tage zu wählen.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>Routinen suchen</translation>
    </message>
    <message>
        <source>Routines to plan</source>
        <translation>Routinen zum Einplanen</translation>
    </message>
</context>
<context>
    <name>limber::RoutinesPage</name>
    <message>
        <source>%1 (my version)</source>
        <translation>%1 (meine Fassung)</translation>
    </message>
    <message>
        <source>Your routines could not be read. Close Limber and open it again; nothing was changed.</source>
        <translation>Deine Routinen ließen sich nicht lesen. Schließ Limber und öffne es wieder; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Meine Routine</translation>
    </message>
    <message>
        <source>A routine without a name is not saved yet.</source>
        <translation>Eine Routine ohne Namen wird noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The last changes of %1 are not saved yet.</source>
        <translation>Die letzten Änderungen an %1 sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>Änderungen verworfen</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>routine</comment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle Routinen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open a routine file</source>
        <translation>Eine Routinedatei öffnen</translation>
    </message>
    <message>
        <source>Routine files (*.limber);;All files (*)</source>
        <translation>Routinedateien (*.limber);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as routine file</source>
        <translation>Als Routinedatei speichern</translation>
    </message>
    <message>
        <source>Routine files (*.limber)</source>
        <translation>Routinedateien (*.limber)</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Save several…</source>
        <translation>Mehrere speichern…</translation>
    </message>
    <message>
        <source>Save several of your routines as one file</source>
        <translation>Mehrere deiner Routinen als eine Datei speichern</translation>
    </message>
    <message>
        <source>My routines</source>
        <translation>Meine Routinen</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose it, or another name.</source>
        <translation>Es gibt schon eine Datei %1. Wähle sie oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>limber::RuleEditor</name>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>At</source>
        <comment>time of day</comment>
        <translation>Um</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>number of weeks follows</comment>
        <translation>Jede</translation>
    </message>
    <message>
        <source>From</source>
        <comment>first day</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>last day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Every how many weeks</source>
        <translation>Jede wievielte Woche</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message numerus="yes">
        <source> week(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>.&#xa0;Woche</numerusform>
            <numerusform>.&#xa0;Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2. First on %3.</source>
        <comment>rule, time of day, date</comment>
        <translation>%1 um %2&#xa0;Uhr. Zum ersten Mal am %3.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wähle mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>The last day lies before the first one. Choose a later last day.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Wähle einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>None of these weekdays lies between the first and the last day.</source>
        <translation>Keiner dieser Wochentage liegt zwischen dem ersten und dem letzten Tag.</translation>
    </message>
    <message>
        <source>week</source>
        <comment>after Every, instead of 1 week</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>number of times follows</comment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many times at most</source>
        <translation>Wie oft höchstens</translation>
    </message>
    <message numerus="yes">
        <source> time(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>&#xa0;Mal</numerusform>
            <numerusform>&#xa0;Mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::RunningView</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <translation>Übung %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a count-down</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused by itself: the computer slept or stood still. Nothing was counted meanwhile.</source>
        <translation>Von selbst angehalten: Der Computer hat geschlafen oder stand still. In der Zwischenzeit wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Paused. Take the time you need.</source>
        <translation>Angehalten. Nimm dir die Zeit, die du brauchst.</translation>
    </message>
    <message>
        <source>Moving picture of the exercise</source>
        <translation>Bewegtes Bild der Übung</translation>
    </message>
    <message>
        <source>Picture of the exercise</source>
        <translation>Bild der Übung</translation>
    </message>
</context>
<context>
    <name>limber::ScopeQuestion</name>
    <message>
        <source>Only this one</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Diese und folgende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leave it where it was (Escape)</source>
        <translation>Am alten Platz lassen (Esc)</translation>
    </message>
</context>
<context>
    <name>limber::SessionPanel</name>
    <message>
        <source>%1 of exercise, %2 in all</source>
        <comment>active time, time with rests</comment>
        <translation>%1 Übungszeit, %2 insgesamt</translation>
    </message>
    <message>
        <source>Ended early: counts for the minutes</source>
        <translation>Vorzeitig beendet: zählt für die Minuten</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>pain</comment>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>at worst %1</source>
        <comment>pain</comment>
        <translation>am stärksten %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>pain</comment>
        <translation>nachher %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between pains</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Schmerz: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Diese Einheit löschen</translation>
    </message>
    <message>
        <source>Logged by hand, without single exercises.</source>
        <translation>Von Hand nachgetragen, ohne einzelne Übungen.</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <comment>exercise</comment>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>exercise, dose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: begun, %2</source>
        <comment>exercise, time done</comment>
        <translation>%1: begonnen, %2</translation>
    </message>
    <message>
        <source>Effort: %1 of 5, %2</source>
        <translation>Anstrengung: %1 von 5, %2</translation>
    </message>
    <message>
        <source>Correct this session</source>
        <translation>Diese Einheit berichtigen</translation>
    </message>
</context>
<context>
    <name>limber::SessionTools</name>
    <message>
        <source>How was %1?</source>
        <comment>an exercise</comment>
        <translation>Wie war %1?</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a short unit of time</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>Five seconds less to wait, from now on</source>
        <translation>Ab jetzt fünf Sekunden weniger warten</translation>
    </message>
    <message>
        <source>Five seconds more to wait, from now on</source>
        <translation>Ab jetzt fünf Sekunden länger warten</translation>
    </message>
    <message>
        <source>Pace %1 %</source>
        <comment>of movement and breath</comment>
        <translation>Tempo %1&#xa0;%</translation>
    </message>
    <message>
        <source>Pace of movement and breath, percent</source>
        <translation>Tempo von Bewegung und Atem in Prozent</translation>
    </message>
    <message>
        <source>Other exercise</source>
        <translation>Andere Übung</translation>
    </message>
    <message>
        <source>There is no other exercise for this area that needs the same position and equipment.</source>
        <translation>Für diesen Bereich gibt es keine andere Übung mit gleicher Haltung und gleichem Zubehör.</translation>
    </message>
    <message>
        <source>Put another one for the same area in its place</source>
        <translation>Eine andere für denselben Bereich an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
</context>
<context>
    <name>limber::SettingsPage</name>
    <message>
        <source>Limber %1
Your data stays on this computer, in one file:
%2

Free software under the GNU General Public License, version 3 or later. Limber does not replace medical advice: see a doctor about strong, new or worsening pain.</source>
        <translation>Limber %1
Deine Daten bleiben auf diesem Computer, in einer einzigen Datei:
%2

Freie Software unter der GNU General Public License, Version&#xa0;3 oder neuer. Limber ersetzt keinen ärztlichen Rat: Lass starke, neue oder zunehmende Schmerzen ärztlich abklären.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Week and goal</source>
        <translation>Woche und Ziel</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>About Limber</source>
        <translation>Über Limber</translation>
    </message>
    <message>
        <source>A week counts as kept when you practised on this many days, or on all the days that were planned if those are fewer.</source>
        <translation>Eine Woche gilt als geschafft, wenn du an so vielen Tagen geübt hast, oder an allen geplanten Tagen, wenn das weniger sind.</translation>
    </message>
    <message>
        <source>Days of practice a week</source>
        <translation>Übungstage pro Woche</translation>
    </message>
    <message>
        <source>The week starts on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>A new day starts at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>Streak shown on Today</source>
        <translation>Serie auf „Heute“</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reduce movement on the screen</source>
        <translation>Weniger Bewegung auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Skin of the figure</source>
        <translation>Haut der Figur</translation>
    </message>
    <message>
        <source>Clothes of the figure</source>
        <translation>Kleidung der Figur</translation>
    </message>
    <message>
        <source>Look back on last week, once a week</source>
        <translation>Einmal pro Woche auf die letzte Woche zurückblicken</translation>
    </message>
</context>
<context>
    <name>limber::SheetOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose it, or another name.</source>
        <translation>Es gibt schon eine Datei %1. Wähle sie oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The sheet is with the printer.</source>
        <translation>Das Blatt ist beim Drucker.</translation>
    </message>
</context>
<context>
    <name>limber::SideSign</name>
    <message>
        <source>LEFT</source>
        <comment>the left side of the body</comment>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>the right side of the body</comment>
        <translation>RECHTS</translation>
    </message>
</context>
<context>
    <name>limber::SpanRows</name>
    <message>
        <source>%1: from</source>
        <comment>which days</comment>
        <translation>%1: von</translation>
    </message>
    <message>
        <source>%1: until</source>
        <comment>which days</comment>
        <translation>%1: bis</translation>
    </message>
    <message>
        <source>%1: second time span, from</source>
        <comment>which days</comment>
        <translation>%1: zweiter Zeitraum, von</translation>
    </message>
    <message>
        <source>%1: second time span, until</source>
        <comment>which days</comment>
        <translation>%1: zweiter Zeitraum, bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Remove the second time span</source>
        <translation>Zweiten Zeitraum entfernen</translation>
    </message>
    <message>
        <source>Add another time span</source>
        <translation>Weiteren Zeitraum hinzufügen</translation>
    </message>
</context>
<context>
    <name>limber::StartChooser</name>
    <message>
        <source>What does the movement begin from?</source>
        <translation>Womit beginnt die Bewegung?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Search positions and exercises</source>
        <translation>Haltungen und Übungen suchen</translation>
    </message>
    <message>
        <source>Positions and exercises</source>
        <translation>Haltungen und Übungen</translation>
    </message>
    <message>
        <source>Nothing has this name. Try another word.</source>
        <translation>Nichts heißt so. Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>What does this pose begin from?</source>
        <translation>Womit beginnt diese Haltung?</translation>
    </message>
</context>
<context>
    <name>limber::StartFailureDialog</name>
    <message>
        <source>Limber</source>
        <translation>Limber</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>Technische Einzelheit: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>limber::StatTile</name>
    <message>
        <source>%1: %2</source>
        <comment>label: number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reading, context</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>limber::StepCommands</name>
    <message>
        <source>Change dose, rest or note</source>
        <translation>Menge, Pause oder Notiz ändern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove from the routine</source>
        <translation>Aus der Routine entfernen</translation>
    </message>
    <message>
        <source>Repeat as a block…</source>
        <translation>Als Block wiederholen…</translation>
    </message>
    <message>
        <source>Dissolve the block</source>
        <translation>Den Block auflösen</translation>
    </message>
    <message>
        <source>Take out of the block</source>
        <translation>Aus dem Block nehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>limber::StepEditor</name>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this exercise</source>
        <translation>Notiz zu dieser Übung</translation>
    </message>
    <message>
        <source>For example: with a folded towel</source>
        <translation>Zum Beispiel: mit gefaltetem Handtuch</translation>
    </message>
    <message>
        <source>Recommended dose</source>
        <translation>Empfohlene Dosis</translation>
    </message>
    <message>
        <source>About the exercise</source>
        <translation>Über die Übung</translation>
    </message>
    <message>
        <source>Rest afterwards</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>Rest after this exercise</source>
        <translation>Pause nach dieser Übung</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Zum Seitenwechsel</translation>
    </message>
    <message>
        <source>Time to change sides</source>
        <translation>Zeit für den Seitenwechsel</translation>
    </message>
    <message>
        <source>Usual time to change sides</source>
        <translation>Übliche Zeit für den Seitenwechsel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>limber::StepListModel</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>number, exercise, dose</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>dose, pauses</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Group: %1, %2</source>
        <comment>rounds, rest between them</comment>
        <translation>Gruppe: %1, %2</translation>
    </message>
    <message>
        <source>%1, in a group</source>
        <comment>a step</comment>
        <translation>%1, in einer Gruppe</translation>
    </message>
</context>
<context>
    <name>limber::StepPane</name>
    <message>
        <source>Exercises in order</source>
        <translation>Übungen der Reihe nach</translation>
    </message>
    <message>
        <source>Nothing here yet. Find an exercise and add it, or pull it here.</source>
        <translation>Hier ist noch nichts. Such eine Übung und füge sie hinzu oder zieh sie hierher.</translation>
    </message>
    <message>
        <source>Exercises of the routine</source>
        <translation>Übungen der Routine</translation>
    </message>
    <message>
        <source>Enter changes the dose, Alt and the arrow keys move, the menu key shows all commands</source>
        <translation>Enter ändert die Menge, Alt und Pfeiltasten verschieben, die Menütaste zeigt alle Befehle</translation>
    </message>
    <message>
        <source>More that can be done with the exercises</source>
        <translation>Was sich mit den Übungen noch tun lässt</translation>
    </message>
    <message>
        <source>There are no exercises to paste. Copy some in a routine first.</source>
        <translation>Es sind keine Übungen zum Einfügen da. Kopiere erst welche in einer Routine.</translation>
    </message>
</context>
<context>
    <name>limber::StepPanel</name>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
</context>
<context>
    <name>limber::StepsForm</name>
    <message>
        <source>What was done</source>
        <translation>Was du gemacht hast</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>exercise</comment>
        <translation>%1, geschafft</translation>
    </message>
    <message>
        <source>How it felt</source>
        <translation>Wie es sich anfühlte</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>how an exercise felt</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exercise, field</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>limber::StepsSection</name>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Steps, one on each line</source>
        <translation>Schritte, in jeder Zeile einer</translation>
    </message>
    <message>
        <source>What to be careful about, one on each line</source>
        <translation>Worauf zu achten ist, in jeder Zeile eines</translation>
    </message>
    <message>
        <source>Good form, one on each line</source>
        <translation>Gute Ausführung, in jeder Zeile ein Punkt</translation>
    </message>
    <message>
        <source>Breathing, one on each line</source>
        <translation>Atmung, in jeder Zeile ein Punkt</translation>
    </message>
</context>
<context>
    <name>limber::SuitableTimes</name>
    <message>
        <source>Times that suit you</source>
        <translation>Zeiten, die dir passen</translation>
    </message>
    <message>
        <source>On working days</source>
        <translation>An Werktagen</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>Other times at the weekend</source>
        <translation>Andere Zeiten am Wochenende</translation>
    </message>
</context>
<context>
    <name>limber::TargetChooser</name>
    <message>
        <source>A new routine</source>
        <translation>Eine neue Routine</translation>
    </message>
    <message>
        <source>Routine to add to</source>
        <translation>Zielroutine</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add %1 to which routine?</source>
        <translation>Zu welcher Routine soll %1 hinzukommen?</translation>
    </message>
</context>
<context>
    <name>limber::TodayPage</name>
    <message>
        <source>A deleted routine</source>
        <translation>Eine gelöschte Routine</translation>
    </message>
    <message>
        <source>Your data could not be read. Close Limber and open it again; nothing was changed.</source>
        <translation>Deine Daten ließen sich nicht lesen. Schließ Limber und öffne es wieder; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 moved to tomorrow</source>
        <comment>routine</comment>
        <translation>%1 auf morgen verschoben</translation>
    </message>
    <message>
        <source>%1 is planned for today now</source>
        <comment>routine</comment>
        <translation>%1 ist jetzt für heute geplant</translation>
    </message>
    <message>
        <source>%1 skipped today</source>
        <comment>routine</comment>
        <translation>%1 heute ausgelassen</translation>
    </message>
    <message>
        <source>%1 is planned again</source>
        <comment>routine</comment>
        <translation>%1 ist wieder geplant</translation>
    </message>
    <message>
        <source>Pain noted: %1 of 10</source>
        <translation>Schmerz notiert: %1 von 10</translation>
    </message>
    <message>
        <source>It was changed again since, so this could not be taken back.</source>
        <translation>Das wurde seitdem noch einmal geändert, deshalb ließ es sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Done, as suggested.</source>
        <translation>Wie vorgeschlagen erledigt.</translation>
    </message>
</context>
<context>
    <name>limber::Tray</name>
    <message>
        <source>%1  %2 – %3</source>
        <comment>time, routine and status</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message>
        <source>Nothing is planned for today</source>
        <translation>Für heute ist nichts geplant</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>limber::TrunkPanel</name>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Leaning back or forward</source>
        <translation>Nach hinten oder vorn geneigt</translation>
    </message>
    <message>
        <source>Bent back or forward</source>
        <translation>Nach hinten oder vorn gebeugt</translation>
    </message>
    <message>
        <source>Leaning left or right</source>
        <translation>Nach links oder rechts geneigt</translation>
    </message>
    <message>
        <source>Bent left or right</source>
        <translation>Nach links oder rechts gebeugt</translation>
    </message>
    <message>
        <source>Turned left or right</source>
        <translation>Nach links oder rechts gedreht</translation>
    </message>
</context>
<context>
    <name>limber::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>limber::WeekCard</name>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done, %1</source>
        <comment>length of time</comment>
        <translation>geschafft, %1</translation>
    </message>
    <message>
        <source>begun, %1</source>
        <comment>length of time</comment>
        <translation>begonnen, %1</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>This week is free</source>
        <translation>Diese Woche ist frei</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) done</source>
        <comment>this week</comment>
        <translation>
            <numerusform>%n&#xa0;Tag geschafft</numerusform>
            <numerusform>%n&#xa0;Tage geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Week&apos;s goal reached: %n day(s)</source>
        <comment>days with practice this week</comment>
        <translation>
            <numerusform>Wochenziel erreicht: %n&#xa0;Tag</numerusform>
            <numerusform>Wochenziel erreicht: %n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) done</source>
        <comment>this week: days with practice, goal</comment>
        <translation>
            <numerusform>%1 von %n&#xa0;Tag geschafft</numerusform>
            <numerusform>%1 von %n&#xa0;Tagen geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>%n&#xa0;Woche geschafft</numerusform>
            <numerusform>%n&#xa0;Wochen in Folge geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned day(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>%n&#xa0;geplanter Tag geschafft</numerusform>
            <numerusform>%n&#xa0;geplante Tage in Folge geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>The next session begins a new row of days.</source>
        <translation>Mit der nächsten Einheit beginnt eine neue Serie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, how it went</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of exercise this week</source>
        <comment>length of time</comment>
        <translation>Diese Woche %1 geübt</translation>
    </message>
    <message>
        <source>Show all progress</source>
        <translation>Alle Fortschritte zeigen</translation>
    </message>
    <message>
        <source>Reach this week&apos;s goal to start a streak.</source>
        <translation>Erreich das Ziel dieser Woche, dann beginnt eine Serie.</translation>
    </message>
    <message numerus="yes">
        <source>The goal is the %n day(s) planned this week.</source>
        <comment>fewer than usual</comment>
        <translation>
            <numerusform>Diese Woche ist %n Tag geplant, das ist das Ziel.</numerusform>
            <numerusform>Diese Woche sind %n Tage geplant, das ist das Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n week(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>Mehr als %n&#xa0;Woche geschafft</numerusform>
            <numerusform>Mehr als %n&#xa0;Wochen in Folge geschafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n planned day(s) in a row kept</source>
        <comment>streak</comment>
        <translation>
            <numerusform>Mehr als %n&#xa0;geplanter Tag geschafft</numerusform>
            <numerusform>Mehr als %n&#xa0;geplante Tage in Folge geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Steadiness: %1</source>
        <comment>percent</comment>
        <translation>Stetigkeit: %1</translation>
    </message>
    <message>
        <source>Steadiness shows after two weeks of plan.</source>
        <translation>Die Stetigkeit erscheint nach zwei Wochen Plan.</translation>
    </message>
</context>
<context>
    <name>limber::WeekDots</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>limber::WeekReviewCard</name>
    <message>
        <source>For this week: %1</source>
        <comment>a sentence</comment>
        <translation>Für diese Woche: %1</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
</TS>
