using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Monotable.Generators.Analyzers;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>A switch over the items of a table is checked as if the compiler knew that there are no other cases.</summary>
public sealed class ItemSwitchTests
{
    [Theory]
    [InlineData("RentalItem.Contract => 1, RentalItem.Tenant { Value: var t } => t.Level, RentalItem.Payment(_) => 2, RentalItem.Unknown => 0")]
    [InlineData("RentalItem.Contract or RentalItem.Tenant or RentalItem.Payment => 1, RentalItem.Unknown u => u.Item.Count")]
    public void An_expression_with_an_arm_for_every_case_needs_no_other(string arms)
    {
        Assert.Empty(Problems(Expression($"{arms}, RentalItem.House or RentalItem.Reminder => 3")));
        Assert.Equal(["CS8509", "MTB0702"], Problems(Expression($"{arms}, RentalItem.House => 3")));
    }

    [Theory]
    [InlineData("_ => 1")]
    [InlineData("not null => 1")]
    [InlineData("var other => other.GetHashCode()")]
    [InlineData("{ } => 1")]
    [InlineData("RentalItem.House => 2, _ => 1")]
    public void An_arm_for_everything_else_will_do(string arms) => Assert.DoesNotContain("MTB0702", Problems(Expression(arms)));

    [Theory]
    [InlineData("RentalItem.House h when h.Value is not null => 1")]
    [InlineData("RentalItem.House { Value.Id: var id } when id == default => 1")]
    [InlineData("RentalItem.House and not RentalItem.Unknown => 1")]
    public void An_arm_under_a_condition_does_not_count(string arm)
    {
        const string Others = "RentalItem.Contract or RentalItem.Tenant or RentalItem.Payment or RentalItem.Reminder or RentalItem.Unknown => 0";
        Assert.Contains("MTB0702", Problems(Expression($"{Others}, {arm}")));
    }

    [Fact]
    public void A_statement_names_what_it_leaves_out()
    {
        var missing = Assert.Single(Diagnostics(Statement("case RentalItem.House: break; case RentalItem.Unknown: break;")));
        Assert.Equal("MTB0702", missing.Id);
        Assert.Equal(
            "The switch over 'RentalItem' has no case for 'Contract', 'Payment', 'Reminder', 'Tenant'. Add it, or one for everything else.",
            missing.GetMessage(null));
        Assert.Empty(Problems(Statement("case RentalItem.House: break; default: break;")));
        Assert.Empty(Problems("switch (item.GetHashCode()) { case 4: break; }"));
    }

    [Fact]
    public void Other_switches_keep_the_compilers_warning() => Assert.Equal(["CS8524"], Problems(
        "_ = System.DayOfWeek.Friday switch { System.DayOfWeek.Monday => 1, System.DayOfWeek.Tuesday => 1, System.DayOfWeek.Wednesday => 1, "
        + "System.DayOfWeek.Thursday => 1, System.DayOfWeek.Friday => 1, System.DayOfWeek.Saturday => 1, System.DayOfWeek.Sunday => 1 };"));

    private static string Expression(string arms) => $"_ = item switch {{ {arms} }};";

    private static string Statement(string cases) => $"switch (item) {{ {cases} }}";

    private static IEnumerable<string> Problems(string statement) =>
        Diagnostics(statement).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);

    private static IReadOnlyList<Diagnostic> Diagnostics(string statement)
    {
        var code = $$"""
            namespace Rental;

            internal static class Reader
            {
                public static void Read(RentalItem item)
                {
                    {{statement}}
                }
            }
            """;
        var output = Generation.Run(Models.Tenants, code).Output;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new ItemSwitchAnalyzer(), new ItemSwitchSuppressor()];
        return [.. output.WithAnalyzers(analyzers).GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
