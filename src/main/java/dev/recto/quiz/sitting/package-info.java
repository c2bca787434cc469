/// The sittings of a quiz as pure state machines: [LearnSitting], [TestSitting] and [MatchSitting],
/// and in [Meaning] what an answer means to the schedule.
package dev.recto.quiz.sitting;
