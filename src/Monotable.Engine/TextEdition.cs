using System.Diagnostics.CodeAnalysis;

namespace Monotable;

/// <summary>
/// An edition of the service's texts. The service has been changing them since June 2026, region by region and operation by operation, so what
/// is exact needs a place and a date.
/// </summary>
public sealed class TextEdition
{
    private TextEdition(string name) => Name = name;

    /// <summary>Gets <c>2026-10</c>, the default: us-east-1 in October 2026. PutItem, UpdateItem and DeleteItem answer in the new layer.</summary>
    public static TextEdition October2026 { get; } = new("2026-10");

    /// <summary>
    /// Gets <c>2026-05</c>: every region in May 2026, before the change. No envelope around faults of expressions and values, and faults of
    /// constraints with the value, joined where there are several.
    /// </summary>
    public static TextEdition May2026 { get; } = new("2026-05");

    /// <summary>Gets all editions, the latest first.</summary>
    public static IReadOnlyList<TextEdition> All { get; } = [October2026, May2026];

    /// <summary>Gets the edition's name, such as <c>2026-05</c>.</summary>
    public string Name { get; }

    /// <summary>Finds an edition by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="FormatException">There is no such edition.</exception>
    public static TextEdition Parse(string name) => TryParse(name, out var edition)
        ? edition
        : throw new FormatException($"There is no edition '{name}' of the texts. There are: {string.Join(", ", All)}.");

    /// <summary>Finds an edition by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="edition">The edition.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string? name, [NotNullWhen(true)] out TextEdition? edition)
    {
        edition = All.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal));
        return edition is not null;
    }

    /// <summary>Gets the edition's name.</summary>
    public override string ToString() => Name;
}
