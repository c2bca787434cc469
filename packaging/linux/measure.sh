#!/usr/bin/env bash
# Prints the figures of the built package beside their aims: sizes, time from the start of the process
# to the first window that can be used, and memory; as reference a bare JavaFX window on the same Java
# with an AOT cache of its own. Nothing else should run on the machine meanwhile; where it must, the
# processor time tells more than the clock. Run packaging/linux/build.sh before. Needs a JDK 25 in
# $JAVA_HOME for the bare window, and the packages xvfb, openbox and xdotool.
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
# The same options of the Java machine, but for the cache.
java="$runtime/bin/recto $(sed -n '/AOTCache/d; s/^ *"\(-X.*\)".*/\1/p' "$recto" | tr '\n' ' ')"

"$JAVA_HOME/bin/javac" --module-path "$(echo target/image-work/modules/javafx-*.jar | tr ' ' ':')" \
  --add-modules javafx.controls -d "$work/bare" packaging/linux/Bare.java
"$JAVA_HOME/bin/jar" --create --file "$work/bare.jar" -C "$work/bare" .
bare="--enable-native-access=javafx.graphics --add-modules javafx.controls -cp $work/bare.jar Bare"
# In two steps: the one that does both looks for a program called java.
$java -Xlog:aot=error -XX:AOTMode=record -XX:AOTConfiguration="$work/bare.conf" $bare end >/dev/null 2>&1
$java -Xlog:aot=error -XX:AOTMode=create -XX:AOTConfiguration="$work/bare.conf" -XX:AOTCache="$work/bare.aot" \
  $bare >/dev/null 2>&1
[ -s "$work/bare.aot" ]

# Two libraries: that of a new learner, and one with 100,000 cards.
awk 'BEGIN { for (i = 1; i <= 100000; i++) printf "term %d,what the term %d of %d stands for\n", i, i, i % 977 }' > "$work/cards.csv"
XDG_DATA_HOME=$work/large "$recto" import "$work/cards.csv" --deck Large > /dev/null
mkdir "$work/new"

# wait_for_ready BEGAN FILES: how long it took by the clock and by the processors
wait_for_ready() {
  until ready=$(grep -hos -m1 'Ready at [^ ]*' "${@:2}"); do sleep 0.02; done
  milliseconds=$(($(date -d "${ready#Ready at }" +%s%3N) - $1))
  processor=$(awk -v hz="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print int(($12 + $13) * 1000 / hz) }' "/proc/$pid/stat")
}
start_bare() {
  began=$(date +%s%3N)
  $java -XX:AOTCache="$work/bare.aot" $bare > "$work/out" &
  pid=$!
  wait_for_ready "$began" "$work/out"
}
start_recto() { # start_recto DATA
  rm -rf "$1/recto/logs"
  began=$(date +%s%3N)
  XDG_DATA_HOME=$1 "$recto" > /dev/null 2>&1 &
  pid=$!
  wait_for_ready "$began" "$1/recto/logs/recto-0.log"
}
note() { # note NAME: what the program that runs has cost
  sleep 2
  echo "$milliseconds" >> "$work/$1.ms"
  echo "$processor" >> "$work/$1.cpu"
  memory "$1"
  end
}
memory() { # memory NAME: all that is resident; its share of it; what no other program could use
  awk -v rss="$work/$1.rss" -v pss="$work/$1.pss" -v own="$work/$1.own" '
    { size[$1] = $2 / 1024 }
    END { print int(size["Rss:"]) >> rss; print int(size["Pss:"]) >> pss
          print int(size["Private_Clean:"] + size["Private_Dirty:"]) >> own }' "/proc/$pid/smaps_rollup"
}
end() { kill "$pid"; wait "$pid" 2>/dev/null || true; }
median() { sort -n "$work/$1" | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
range() { sort -n "$work/$1" | awk '{ a[NR] = $1 } END { print a[1] "-" a[NR] }'; }
ratio() { awk -v a="$(median "$1")" -v b="$(median "$2")" 'BEGIN { printf "%.2f x", a / b }'; }
row() { printf '%-26s %-22s %s\n' "$@"; }
start() { # start TITLE NAME [REFERENCE AIM]
  row "start, $1" "$(median "$2.ms") ms ($(range "$2.ms"))" "${3:+$(ratio "$2.ms" "$3.ms") $4}"
  row "  of it processor time" "$(median "$2.cpu") ms ($(range "$2.cpu"))" "${3:+$(ratio "$2.cpu" "$3.cpu")}"
}
resident() { # resident TITLE NAME [AIM]
  row "memory, $1" "$(median "$2.rss") MB resident" "$(median "$2.pss") MB shared out, $(median "$2.own") MB its own${3:+; aim $3}"
}

start_recto "$work/new"; end # the first start makes the library with the starter decks
for ((i = 0; i < rounds; i++)); do
  start_bare; note bare
  start_recto "$work/new"; note new
  start_recto "$work/large"; note large
  rm -rf "$work/first"; mkdir "$work/first"; start_recto "$work/first"; note first
done

start_recto "$work/new"
sleep 2
window=$(xdotool search --sync --onlyvisible --name Recto | head -1)
xdotool windowfocus --sync "$window" key ctrl+2
sleep 3
memory before
for ((i = 0; i < 50; i++)); do xdotool key space; sleep 0.4; xdotool key 3; sleep 0.2; done
sleep 2
memory after
end

row "package" "$(du -m "$deb" | cut -f1) MB" "aim 55 MB; installed $(du -sm "$work/root" | cut -f1) MB"
start "bare window" bare
start "starter decks" new bare "of the bare window, aim 1.25 x"
start "100,000 cards" large new "of that, aim 1.10 x"
start "the very first" first bare "of the bare window"
resident "bare window" bare
resident "starter decks" new "200 MB resident"
resident "100,000 cards" large "200 MB resident"
resident "sitting begun" before
resident "after 50 cards" after "200 MB resident, no growth"
row "load of the machine" "$(cut -d' ' -f1 /proc/loadavg)" "on $(nproc) processors, $rounds rounds, median (range)"
