using System.Collections.Generic;
using System.Linq;
using Monotable.Generators.Model;

namespace Monotable.Generators.KeyLock;

/// <summary>How a project's lock file stands to its model.</summary>
/// <param name="HasFile">Whether there is a file.</param>
/// <param name="Content">What the file should be.</param>
/// <param name="Differences">In what it differs.</param>
internal sealed record KeyLockState(bool HasFile, string Content, EquatableArray<KeyLockDifference> Differences)
{
    /// <summary>Compares the lines of a model with the file's text, which is null where there is no file.</summary>
    public static KeyLockState Of(IReadOnlyList<KeyLockLine> lines, string? recorded) => new(
        recorded is not null,
        KeyLockFile.Format(lines),
        (recorded is null ? [] : KeyLockDifference.Between(KeyLockFile.Parse(recorded), lines)).ToEquatableArray());
}
