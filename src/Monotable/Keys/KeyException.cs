namespace Monotable.Keys;

/// <summary>A value cannot become part of a key, or a key breaks one of DynamoDB's limits. Nothing was sent to the service.</summary>
/// <remarks>The message names the entity and the key, states the rule and gives the remedy. It never shows the value, which may be sensitive.</remarks>
public sealed class KeyException : Exception
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong, the rule, and the remedy, without the value.</param>
    public KeyException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the error for a rule that another exception found broken.</summary>
    /// <param name="message">What is wrong, the rule, and the remedy, without the value.</param>
    /// <param name="innerException">What was thrown underneath.</param>
    public KeyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
