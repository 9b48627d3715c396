using Microsoft.CodeAnalysis;
using Monotable.Generators.Tests.Harness;

namespace Monotable.Generators.Tests;

/// <summary>Where a condition stands for true or false, and where it only looks like it.</summary>
public sealed class ConditionAsTruthTests
{
    [Theory]
    [InlineData("if (¦o.Total > 5m¦) { Use(1); }")]
    [InlineData("if (¦o.Gift¦) { Use(1); } else { Use(2); }")]
    [InlineData("if (¦o.Gift && o.Total > 5m¦) { Use(1); }")]
    [InlineData("if (¦o.Gift || o.Note == null¦) { Use(1); }")]
    [InlineData("if (¦!o.Gift¦) { Use(1); }")]
    [InlineData("Use(¦o.Gift¦ ? 1 : 2);")]
    [InlineData("Condition c = ¦o.Total > 5m¦ ? o.Gift : !o.Gift; Use(c);")]
    [InlineData("while (¦o.Gift¦) { Use(1); }")]
    [InlineData("do { Use(1); } while (¦o.Gift¦);")]
    [InlineData("for (var i = 0; ¦o.Gift¦; i++) { Use(i); }")]
    [InlineData("switch (n) { case 1 when ¦o.Gift¦: Use(1); break; }")]
    [InlineData("Use(n switch { 1 when ¦o.Gift¦ => 1, _ => 2 });")]
    [InlineData("try { Use(1); } catch (Exception) when (¦o.Gift¦) { Use(2); }")]
    [InlineData("Func<OrderFields, Condition> f = x => { if (¦x.Gift¦) { return x.Gift; } return !x.Gift; }; Use(f);")]
    public void A_condition_as_a_truth_value_is_reported(string statement)
    {
        var marked = statement.Split('¦')[1];
        var diagnostic = Assert.Single(Analyze(statement.Replace("¦", "", StringComparison.Ordinal)));

        Assert.Equal("MTB0402", diagnostic.Id);
        Assert.Equal(marked, diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, marked.Length));
        Assert.Equal(marked.Length, diagnostic.Location.SourceSpan.Length);
        Assert.Contains($"'{marked}'", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Use(o.Gift && o.Total > 5m || !o.Gift);")]
    [InlineData("Use(o.Gift & o.Total > 5m | o.Note == null);")]
    [InlineData("if ((o.Gift && o.Total > 5m) is null) { Use(1); }")]
    [InlineData("Condition? c = null; if (c is not null && n > 1) { Use(c); }")]
    [InlineData("Condition? c = n > 1 ? o.Gift : null; Use(c ?? o.Total > 1m);")]
    [InlineData("if (order.Gift && order.Total > 5m) { Use(1); }")]
    [InlineData("while (n > 1 || order.Note == null) { Use(1); }")]
    [InlineData("Func<OrderFields, Condition> f = x => x.Gift && x.Total > 5m; Use(f);")]
    [InlineData("if (new Truth()) { Use(1); }")]
    public void Building_conditions_and_testing_values_is_not(string statement) => Assert.Empty(Analyze(statement));

    [Fact]
    public void A_pragma_suppresses_it_where_it_stands() => Assert.Empty(Analyze(
        "\n#pragma warning disable MTB0402\nif (o.Gift) { Use(1); }\n#pragma warning restore MTB0402\n"));

    [Fact]
    public void A_long_condition_is_shown_in_part_and_in_one_line()
    {
        var message = Assert.Single(Analyze("if (o.Gift\n    && o.Total > 5m) { Use(1); }")).GetMessage(null);
        Assert.Contains("'o.Gift…'", message, StringComparison.Ordinal);
        message = Assert.Single(Analyze($"if ({string.Join(" && ", Enumerable.Repeat("o.Gift", 30))}) {{ Use(1); }}")).GetMessage(null);
        Assert.Contains("'o.Gift && o.Gift && o.Gift && o.Gift && o.Gift && o.Gift && …'", message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Diagnostic> Analyze(string statement)
    {
        var user = $$"""
            using System;
            using Monotable;
            using Shop;

            internal static class User
            {
                public static void Run(OrderFields o, Order order, int n)
                {
                    {{statement}}
                }

                private static void Use(object value) => Console.WriteLine(value);
            }

            internal sealed class Truth
            {
                public static bool operator true(Truth truth) => true;

                public static bool operator false(Truth truth) => false;
            }
            """;
        var result = Generation.Run(Models.Shop, user);
        Assert.DoesNotContain(result.Output.GetDiagnostics(), static diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        return result.Diagnostics;
    }
}
