#!/usr/bin/env bash
# Makes every sound of the game with sox and ffmpeg into assets/sound (webm/opus and mp3), and the map of the sprite.
# The results are committed; run this again only to change a sound. Needs Debian's sox and ffmpeg.
set -euo pipefail
cd "$(dirname "$0")/.."
out=assets/sound
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$out"
sx() { sox -R -V1 "$@"; }
noise() { sx -n -r 48000 -c 1 "$1" synth "$2" "$3"noise; } # file seconds colour
tone() { sx -n -r 48000 -c 1 "$1" synth "$2" "${@:3}"; }
loud() { sx "$1" "$2" rate 48000 gain -n "${3:--12}"; }

# --- foley: one file a sound, peaks at -12 dBFS -------------------------------------------------
cd "$tmp"
noise a.wav 0.5 brown; sx a.wav thump.wav lowpass 220 fade l 0.005 0.5 0.45
noise b.wav 0.06 white; sx b.wav latch.wav bandpass 1900 900 fade l 0.002 0.06 0.05 gain -14 pad 0.02 0
sx -m thump.wav latch.wav door.wav pad 0 0.15

noise a.wav 0.8 pink; sx a.wav chair.wav bandpass 520 380 tremolo 38 70 fade t 0.08 0.8 0.3

for i in 0 1; do tone buzz$i.wav 0.42 square 148 sine mix 296; done
sx buzz0.wav buzz1.wav phone.wav lowpass 420 tremolo 24 60 fade t 0.02 0.84 0.05

noise a.wav 2.6 white; sx a.wav kettle1.wav highpass 1400 lowpass 6000 fade q 2.3 2.6 0.06
noise b.wav 0.05 white; sx b.wav click.wav bandpass 1500 800 fade l 0.001 0.05 0.04
sx kettle1.wav click.wav kettle.wav

noise a.wav 3.2 pink; sx a.wav rain1.wav highpass 900 tremolo 0.7 20 fade t 0.5 3.2 1
noise b.wav 3.2 white; sx b.wav rain2.wav highpass 5200 tremolo 9 80 fade t 0.5 3.2 1 gain -16
sx -m rain1.wav rain2.wav rain.wav

keys=()
for at in 0 0.13 0.21 0.38 0.47 0.55 0.74 0.83 0.95; do
  noise k.wav 0.03 white; sx k.wav "k$at.wav" bandpass "$((2100 + ${#keys[@]} * 130))" 1200 fade l 0.001 0.03 0.025 pad "$at" 0
  keys+=("k$at.wav")
done
sx -m "${keys[@]}" keyboard.wav

noise a.wav 0.9 white; sx a.wav paper.wav bandpass 3600 2600 tremolo 13 90 tremolo 5 60 fade t 0.05 0.9 0.35

voices=()
for f in 610 742 873 1040 1185; do
  tone v.wav 3.4 sine "$f-$((f * 5 / 4))" sine mix "$((f * 2))"; sx v.wav "v$f.wav" tremolo "$(((f % 5) + 2))" 95 gain -12 pad "0.$((f % 7))" 0
  voices+=("v$f.wav")
done
noise n.wav 3.4 pink; sx n.wav crowd.wav bandpass 1100 800 tremolo 3 60 gain -4
sx -m "${voices[@]}" crowd.wav pg.wav; sx pg.wav playground.wav lowpass 1700 reverb 85 50 100 fade t 0.6 3.6 1.2

tone a.wav 1.5 sine 1870 sine mix 2790 sine mix 4110; sx a.wav bell.wav tremolo 21 75 fade l 0.005 1.5 0.5 lowpass 5200

tone a.wav 0.5 sine 2480 sine mix 4130 sine mix 5810; sx a.wav m1.wav fade l 0.001 0.5 0.48
noise b.wav 0.08 brown; sx b.wav m2.wav lowpass 600 fade l 0.002 0.08 0.06
sx -m m1.wav m2.wav mug.wav

noise a.wav 3.4 brown; sx a.wav traffic.wav lowpass 380 tremolo 0.4 55 fade t 0.9 3.4 1.4

ticks=()
for at in 0 1 2; do
  noise t.wav 0.025 white; sx t.wav "t$at.wav" bandpass $((at % 2 ? 2300 : 2900)) 700 fade l 0.001 0.025 0.022 pad "$at" 0
  ticks+=("t$at.wav")
done
sx -m "${ticks[@]}" clock.wav pad 0 0.3

for at in 0 0.11; do noise p.wav 0.02 white; sx p.wav "p$at.wav" bandpass 3300 1500 fade l 0.001 0.02 0.017 pad "$at" 0; done
sx -m p0.wav p0.11.wav pen.wav

steps=()
for at in 0 0.52 1.05 1.6; do
  noise s.wav 0.16 brown; sx s.wav "s$at.wav" lowpass 340 fade l 0.004 0.16 0.13 pad "$at" 0
  steps+=("s$at.wav")
done
sx -m "${steps[@]}" footsteps.wav

# --- interface: four soft tones ------------------------------------------------------------------
tone a.wav 0.22 sine 392 sine mix 784; sx a.wav token.wav fade l 0.008 0.22 0.2 lowpass 1500
tone a.wav 0.34 sine 294; tone b.wav 0.34 sine 440; sx -m a.wav b.wav settle.wav fade l 0.01 0.34 0.28
tone a.wav 0.18 pluck 587; sx a.wav chip.wav lowpass 2400 fade l 0.002 0.18 0.14
noise a.wav 0.24 white; sx a.wav turn.wav bandpass 2500 1800 fade t 0.03 0.24 0.17

# --- theme: a few plucked bars, in two moods ------------------------------------------------------
theme() { # name notes...
  local name=$1 at=0 index=0 parts=()
  shift
  for note in "$@"; do
    tone n.wav 2.4 pluck "$note"; sx n.wav "$name$index.wav" lowpass 2600 fade l 0.004 2.4 1.9 pad "$at" 0
    parts+=("$name$index.wav"); index=$((index + 1)); at=$(echo "$at + 0.62" | bc)
  done
  sx -m "${parts[@]}" "$name.wav" reverb 40 50 80
}
theme theme-open D3 A3 F#4 E4 D4 B3 A3 D4
theme theme-low B2 F#3 D4 C#4 B3 G3 F#3 B3

foley=(door chair phone kettle rain keyboard paper playground bell mug traffic clock pen footsteps)
tones=(token settle chip turn theme-open theme-low)
at=0; map=""; list=()
for name in "${foley[@]}" "${tones[@]}"; do
  level=-12; [[ " ${tones[*]:0:4} " == *" $name "* ]] && level=-18
  loud "$name.wav" "x-$name.wav" "$level"
  sx "x-$name.wav" "y-$name.wav" pad 0 0.25
  ms=$(printf '%.0f' "$(echo "$(soxi -D "x-$name.wav") * 1000" | bc)")
  gap=$(printf '%.0f' "$(echo "$(soxi -D "y-$name.wav") * 1000" | bc)")
  map+="  \"$name\": [$at, $ms],\n"; at=$((at + gap)); list+=("y-$name.wav")
done
sx "${list[@]}" sprite.wav

# --- room tones: 30 s loops; the tail is folded over the head, so the seam cannot click ------------
room() { # name lowpass-hz hum-hz hum-gain tremolo-hz
  noise r.wav 32 brown; sx r.wav r1.wav highpass 40 lowpass "$2" tremolo "$5" 12
  tone h.wav 32 sine "$3" sine mix "$(($3 * 2))"; sx h.wav h1.wav gain "$4"
  sx -m r1.wav h1.wav r2.wav
  sx r2.wav head.wav trim 0 30 fade t 2 30 0; sx r2.wav tail.wav trim 30 2 fade t 0 2 2
  sx -m head.wav tail.wav r3.wav trim 0 30; loud r3.wav "room-$1.wav" -26
}
room quiet 420 50 -52 0.11
room office 900 100 -44 0.17
room school 1300 60 -50 0.23
room clinic 700 120 -46 0.13
room home 520 50 -48 0.19
room street 340 45 -60 0.31
room hall 260 50 -54 0.12
room car 230 82 -40 0.27

cd - >/dev/null
pack() { # wav name opus-rate mp3-rate
  ffmpeg -v error -y -i "$1" -ac 1 -c:a libopus -b:a "$3" "$out/$2.webm"
  ffmpeg -v error -y -i "$1" -ac 1 -c:a libmp3lame -b:a "$4" "$out/$2.mp3"
}
pack "$tmp/sprite.wav" sprite 40k 64k
for name in quiet office school clinic home street hall car; do pack "$tmp/room-$name.wav" "room-$name" 20k 32k; done
printf '{\n%b}\n' "${map%,\\n}\n" > "$out/sprite.json"
echo "Made $(ls "$out" | wc -l) files, $(du -sk "$out" | cut -f1) KB, in $out."
