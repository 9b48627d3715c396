namespace Monotable.Engine.Texts;

/// <summary>
/// The one catalogue of the service's texts: us-east-1, October 2026. What the captures of that edition leave open has the
/// wording that DynamoDB Local shares with the service.
/// </summary>
internal static partial class ServiceTexts
{
    public const string Envelope = "1 validation error detected: ";
}
