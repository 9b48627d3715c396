namespace Monotable.Architecture.Tests;

/// <summary>Whether the tests write their baselines anew instead of comparing.</summary>
internal static class Acceptance
{
    public const string Variable = "MONOTABLE_ACCEPT";

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable(Variable) == "1";
}
