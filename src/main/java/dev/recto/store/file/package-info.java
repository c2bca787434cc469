/// The library as a file on a disk: kept for one process, opened, brought up to date, copied and
/// spoken to in SQL.
///
/// [dev.recto.store.file.OpenFile] is a library that is open, with the two connections that
/// [dev.recto.store.file.Connections] makes. [dev.recto.store.file.Migrations] runs the numbered
/// scripts that lie in the folder of this package among the resources; who changes the tables adds
/// one. [dev.recto.store.file.Backups] makes copies and puts them back. [dev.recto.store.file.Sql]
/// is one connection: everything above reads and writes through it. [dev.recto.store.file.Faults]
/// tells what a failure of the system means; it becomes a [dev.recto.store.file.LibraryException].
///
/// Apart from the columns of backups, nothing here knows what the tables hold.
package dev.recto.store.file;
