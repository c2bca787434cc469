/// Reads the layout of any pasted text by itself: which lines are fronts, backs, items, titles, and
/// which are none of the learner's. Start at [dev.recto.transfer.text.read.TextReader]; here lies
/// what it returns, a [dev.recto.transfer.text.TextReading], and what it takes from the learner,
/// [dev.recto.transfer.text.Corrections]. The packages below are its steps, in this order: `word`,
/// `line`, `noise`, `piece`, `weigh`, `card`, `read`; each uses those before it.
///
/// ## How it decides
///
/// Not line by line. Every way to read the *whole* text has a price, and the cheapest is taken.
///
/// 1. **Lines become pieces** (`line`, `noise`, `piece`). `SourceLines` takes off what copying
///    leaves behind, `Messages` the heads of a chat, `Watermarks` what ran into words; `QuotedRows`
///    joins the lines of a cell. `Noise` adds up what speaks for a line's being a site's or a
///    printer's: known phrases and the words with which sites speak of themselves (`Speech`: they
///    tell little where the text is about just that), `PageNumbers`, `Scripts`, repetition, the
///    company a line keeps, and its place above the first card or below the last (`Masthead`). What
///    is certain goes; what is doubtful gets a price, below zero where more speaks for noise than
///    against it. `Pieces` takes off marks (`Marks`, `Labels`, `Glyphs`), parts items that share a
///    line (`InlineItems`, `Runs`), lists every way to cut a line in two (`Cuts`), and notes which
///    lines go on in the next because a width, a hyphen or the end of a page broke them
///    (`Wrapping`). `Exam` finds the questions whose answer stands elsewhere, among options or in a
///    key at the end, `Acrostics` the lists that a word of their prompt spells.
/// 2. **A small grammar** (`weigh`: `State`, `Grammar`) says what may follow what: after a front a
///    back, after an item another item, after the end of a card the start of another, in any of the
///    layouts of `CardLayout`. A way through it is a reading. Going over to another layout costs
///    something, so regularity wins, but a text may mix layouts where it does.
/// 3. **Prices** (`Costs`) follow one principle: *whatever a line has must be explained.* A bullet
///    is explained by an item, a colon that most lines have by two sides on one line; a reading
///    that leaves them over pays, the more, the more lines have them. To this comes what fronts and
///    backs look like (`SideModel`): length, case, question marks, full stops, commas, script.
/// 4. **The text teaches its own habits** (`Habits`). The first reading uses what holds for texts
///    at large; what it finds (which separators, how constant the layout is, whether a blank line,
///    indentation or a number tells where a card begins, what fronts look like *here*) sets the
///    prices of the next. So the regular parts of a text decide over its doubtful ones.
/// 5. **The cheapest way** is found in one pass over the pieces (`Weighing`), in time proportional
///    to the text. A pass back gives for every piece the price of the best reading that takes it
///    for something else; the difference is how sure a card is. A correction forbids some readings
///    (`Constraints`), and the rest is weighed anew around it.
/// 6. **Cards** (`card`) are collected from the way (`Drafts`). Then four things are settled that
///    lines in order cannot show: which side is the front (`Orientation`), what further columns
///    hold (`Columns`), where headings belong that stand in the wrong place (`Displaced`), and
///    which lines of a back are items though they have no marks (`ImpliedItems`).
///
/// Prices are negative logarithms of odds and add up: 0.7 is one to two, 2.3 one to ten.
///
/// ## Sources
///
/// The shortest way through a lattice is Viterbi's algorithm (A. Viterbi, *Error bounds for
/// convolutional codes*, 1967); the pass back gives its max-marginals (L. Rabiner, *A tutorial on
/// hidden Markov models*, 1989). Labelling the lines of a text by a chain whose prices depend on
/// features of the lines goes back to conditional random fields (J. Lafferty et al., 2001) and
/// their use for tables in plain text (D. Pinto et al., 2003); here the weights are set by hand and
/// adapted by hard expectation maximisation, so that no training data are needed. To prefer the
/// reading under which the text is least surprising is the principle of minimum description length
/// (J. Rissanen, 1978). That traits of a side are weighed one by one is naive Bayes.
package dev.recto.transfer.text;
