namespace Monotable.Engine.Texts;

internal static class TextLayerExtensions
{
    /// <summary>Makes the validation error of a fault in a value or an expression.</summary>
    public static DynamoDbValidationException Fault(this TextLayer layer, string text) =>
        new(layer == TextLayer.Current ? ServiceTexts.Envelope + text : text);
}
