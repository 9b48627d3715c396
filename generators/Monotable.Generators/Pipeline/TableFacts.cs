using Monotable.Generators.KeyLock;
using Monotable.Generators.KeySpace;
using Monotable.Generators.Model;

namespace Monotable.Generators.Pipeline;

/// <summary>What is reported of tables and follows from the models alone: an edit elsewhere, which moves locations, does not find it again.</summary>
/// <param name="Overlaps">What keys share.</param>
/// <param name="KeyLock">How the lock file stands to the models.</param>
internal sealed record TableFacts(EquatableArray<KeyOverlap> Overlaps, KeyLockState KeyLock);
