#!/usr/bin/env bash
# Prints the figures of the built package: sizes, time from the start of the process to the first
# window that can be used, and memory; beside a bare JavaFX window on the same Java with an AOT cache
# of its own. Run packaging/linux/build.sh before. Needs a JDK 25 in $JAVA_HOME for the bare window,
# and the packages xvfb, openbox and xdotool.
#
#   packaging/linux/measure.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
for tool in Xvfb:xvfb openbox:openbox xdotool:xdotool; do
  command -v "${tool%%:*}" >/dev/null || { echo "To measure, first install: ${tool##*:}." >&2; exit 1; }
done
deb=$(ls target/dist/*.deb 2>/dev/null) || { echo "First run packaging/linux/build.sh." >&2; exit 1; }

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT
Xvfb -displayfd 3 -screen 0 1280x900x24 3>"$work/display" 2>/dev/null &
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox 2>/dev/null &

dpkg-deb -x "$deb" "$work/root"
recto=$work/root/opt/recto/bin/recto
runtime=$work/root/opt/recto/lib/runtime
java="$runtime/bin/java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xms24m -Xmx1g"

"$JAVA_HOME/bin/javac" --module-path "$(echo target/image-work/modules/javafx-*.jar | tr ' ' ':')" \
  --add-modules javafx.controls -d "$work/bare" packaging/linux/Bare.java
"$JAVA_HOME/bin/jar" --create --file "$work/bare.jar" -C "$work/bare" .
bare="--enable-native-access=javafx.graphics --add-modules javafx.controls -cp $work/bare.jar Bare"
$java -Xlog:aot=error -XX:AOTCacheOutput="$work/bare.aot" $bare end >/dev/null 2>&1

# Two libraries: that of a new learner, and one with 100,000 cards.
awk 'BEGIN { for (i = 1; i <= 100000; i++) printf "term %d,what the term %d of %d stands for\n", i, i, i % 977 }' > "$work/cards.csv"
XDG_DATA_HOME=$work/large "$recto" import "$work/cards.csv" --deck Large > /dev/null
mkdir "$work/new"

start_bare() {
  $java -XX:AOTCache="$work/bare.aot" $bare > "$work/out" &
  pid=$!
  until grep -q Ready "$work/out"; do sleep 0.05; done
  milliseconds=$(sed -n 's/.*Ready after \([0-9]*\) ms.*/\1/p' "$work/out")
}
start_recto() { # start_recto DATA
  rm -rf "$1/recto/logs"
  XDG_DATA_HOME=$1 "$recto" > /dev/null 2>&1 &
  pid=$!
  until grep -qs Ready "$1"/recto/logs/*.log; do sleep 0.05; done
  milliseconds=$(sed -n 's/.*Ready after \([0-9]*\) ms.*/\1/p' "$1"/recto/logs/*.log)
}
memory() { sleep 1; awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status"; }
end() { kill "$pid"; wait "$pid" 2>/dev/null || true; }
median() { sort -n "$1" | awk '{ a[NR] = $1 } END { printf "%d ms (%d-%d)", a[int((NR + 1) / 2)], a[1], a[NR] }'; }

start_recto "$work/new"; end # the first start makes the library with the starter decks
for ((i = 0; i < rounds; i++)); do
  start_bare; echo "$milliseconds" >> "$work/bare.ms"; bare_memory=$(memory); end
  start_recto "$work/new"; echo "$milliseconds" >> "$work/new.ms"; new_memory=$(memory); end
  start_recto "$work/large"; echo "$milliseconds" >> "$work/large.ms"; large_memory=$(memory); end
done

start_recto "$work/new"
window=$(xdotool search --sync --onlyvisible --name Recto | head -1)
xdotool windowfocus --sync "$window" key ctrl+2
sleep 2
for ((i = 0; i < 50; i++)); do xdotool key space; sleep 0.4; xdotool key 3; sleep 0.2; done
sitting_memory=$(memory)
end

cat <<TABLE
package             $(du -m "$deb" | cut -f1) MB, installed $(du -sm "$work/root" | cut -f1) MB
start, bare window  $(median "$work/bare.ms"), $bare_memory MB resident
start, new library  $(median "$work/new.ms"), $new_memory MB resident
start, 100,000      $(median "$work/large.ms"), $large_memory MB resident
after 50 cards      $sitting_memory MB resident
load of the machine $(cut -d' ' -f1 /proc/loadavg) on $(nproc) processors
TABLE
