#!/usr/bin/env bash
# Makes every sound of the game into assets/sound (webm/opus and mp3), and the map of the sprite. tools/sounds works
# out the samples, the same each time; sox brings them to 16 bits; ffmpeg packs them. The results are committed:
# run this again only to change a sound. Needs Debian's sox and ffmpeg.
set -euo pipefail
cd "$(dirname "$0")/.."
out=assets/sound
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
mkdir -p "$out"

PATH="$PWD/node_modules/.bin:$PATH" node tools/sounds/write.ts "$tmp"
pack() { # name opus-rate mp3-rate
  sox -R -V1 "$tmp/$1.wav" -b 16 "$tmp/$1-16.wav" dither
  ffmpeg -v error -y -i "$tmp/$1-16.wav" -ac 1 -c:a libopus -b:a "$2" -fflags +bitexact -map_metadata -1 "$out/$1.webm"
  ffmpeg -v error -y -i "$tmp/$1-16.wav" -ac 1 -c:a libmp3lame -b:a "$3" -fflags +bitexact -map_metadata -1 "$out/$1.mp3"
}
pack sprite 48k 72k
for name in "$tmp"/room-*.wav; do
  case $name in *-16.wav) continue ;; esac
  pack "$(basename "$name" .wav)" 40k 40k
done
cp "$tmp/sprite.json" "$out/sprite.json"
echo "Made $(ls "$out" | wc -l) files, $(du -sk "$out" | cut -f1) KB, in $out."
