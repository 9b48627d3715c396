using System.Globalization;
using Monotable.Protocol;

namespace Monotable.Engine.Expressions;

/// <summary>Values as the service's texts show them: <c>{S:b}</c>.</summary>
internal static class ValueText
{
    public static string Of(AttributeValue value) => value.Type switch
    {
        AttributeType.String => $"{{S:{value.AsString()}}}",
        AttributeType.Number => string.Create(CultureInfo.InvariantCulture, $"{{N:{value.AsNumber()}}}"),
        AttributeType.Binary => $"{{B:{Convert.ToBase64String(value.AsBinary().Span)}}}",
        _ => $"{{{value.Type.ToCode()}}}",
    };
}
