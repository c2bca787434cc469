/// How a library is changed and read: one at a time, in a transaction, as a step that can be
/// undone.
///
/// [dev.recto.store.change.Store] lends the connections of a library that is open. Who reads gets a
/// [dev.recto.store.file.Sql]; who changes gets a [dev.recto.store.change.Change] and says in the
/// end what is different now, as [dev.recto.store.change.Changes]. What a learner can do is an
/// [dev.recto.store.change.Action]: each new one is added there. Every change becomes a step of
/// [dev.recto.store.change.History]; [dev.recto.store.change.UndoLog] writes down how to take it
/// back, for any table, so that no change needs to know how it is undone. A
/// [dev.recto.store.change.Run] makes several changes one step, [dev.recto.store.change.Progress]
/// follows a long one, and one that makes no sense ends in a
/// [dev.recto.store.change.RefusedException].
package dev.recto.store.change;
