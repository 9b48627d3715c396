using System.Globalization;
using Monotable.Protocol;
using SdkMap = System.Collections.Generic.Dictionary<string, Amazon.DynamoDBv2.Model.AttributeValue>;

namespace Monotable.Aws;

/// <summary>
/// A projection, as an expression or a list of names, made to bring the key attributes too, without which an item of a batch cannot be recognised.
/// </summary>
internal sealed class KeyProjection
{
    private readonly List<string> _added = [];

    private KeyProjection(string? expression, Dictionary<string, string>? names)
    {
        Expression = expression;
        Names = names;
    }

    /// <summary>Gets the key attributes that were not asked for.</summary>
    public IReadOnlyCollection<string> Added => _added;

    public string? Expression { get; private set; }

    public Dictionary<string, string>? Names { get; private set; }

    public List<string>? AttributesToGet { get; private set; }

    public static KeyProjection Create(KeysAndAttributes asked, IReadOnlyList<string> keyNames)
    {
        var names = asked.ExpressionAttributeNames;
        var projection = new KeyProjection(
            asked.ProjectionExpression, names is null ? null : new Dictionary<string, string>(names, StringComparer.Ordinal));
        if (!string.IsNullOrWhiteSpace(asked.ProjectionExpression))
        {
            projection.AddKeys(asked.ProjectionExpression, keyNames);
        }

        if (asked.AttributesToGet is { } attributes)
        {
            projection._added.AddRange(attributes.Count == 0 ? [] : keyNames.Except(attributes, StringComparer.Ordinal));
            projection.AttributesToGet = [.. attributes, .. projection._added];
        }

        return projection;
    }

    /// <summary>Takes away what was added, so that a slot reads what its request projected.</summary>
    public SdkMap WithoutAddedKeys(SdkMap item)
    {
        if (_added.Count == 0)
        {
            return item;
        }

        // A copy: the map may belong to a caching client.
        var copy = new SdkMap(item, StringComparer.Ordinal);
        foreach (var name in _added)
        {
            copy.Remove(name);
        }

        return copy;
    }

    private void AddKeys(string expression, IReadOnlyList<string> keyNames)
    {
        // Paths that overlap are refused by the service, so a key that is projected already must not be named again. No part of a path but
        // a placeholder or a plain name can stand before the first dot or bracket, and no comma inside a path, so no parser is needed.
        var projected = expression.Split(',').Select(RootOf).ToHashSet(StringComparer.Ordinal);
        foreach (var name in keyNames.Where(name => !projected.Contains(name)))
        {
            var placeholder = FreePlaceholder();
            (Names ??= new Dictionary<string, string>(StringComparer.Ordinal)).Add(placeholder, name);
            Expression += ", " + placeholder;
            _added.Add(name);
        }
    }

    private string RootOf(string path)
    {
        var trimmed = path.Trim();
        var end = trimmed.AsSpan().IndexOfAny(".[ \t\r\n");
        var root = end < 0 ? trimmed : trimmed[..end];
        return root.StartsWith('#') && Names is not null && Names.TryGetValue(root, out var name) ? name : root;
    }

    private string FreePlaceholder()
    {
        for (var number = _added.Count; ; number++)
        {
            var placeholder = "#mtkey" + number.ToString(CultureInfo.InvariantCulture);
            if (Names is null || !Names.ContainsKey(placeholder))
            {
                return placeholder;
            }
        }
    }
}
