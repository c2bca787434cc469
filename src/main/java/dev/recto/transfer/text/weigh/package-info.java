/// The price of every way to read a text, and the cheapest way. [State] and [Grammar] say what may
/// follow what, [Costs] what it costs, [Habits] what this text does again and again; [Weighing]
/// finds the way.
package dev.recto.transfer.text.weigh;
