using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Monotable.Generators.Tests.Harness;

/// <summary>A project's monotable.keys.txt.</summary>
internal sealed class KeyLockText(string text) : AdditionalText
{
    public override string Path => "/project/monotable.keys.txt";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
